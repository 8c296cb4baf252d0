namespace MinutesDsl.Scriban.Tests.Rendering;

/// <summary>The builtins at their edges: nothing, empty, beyond the end, of another kind.</summary>
public sealed class BuiltinTests
{
    [Theory]
    [InlineData("[{{ null | array.compact }}][{{ null | array.limit 2 }}][{{ null | array.offset 2 }}][{{ null | array.uniq }}][{{ null | array.each @string.strip }}][{{ null | array.filter @string.empty }}]", "[][][][][][]")]
    [InlineData("[{{ null | array.concat null }}][{{ null | array.concat [1] }}][{{ [1] | array.add_range null }}][{{ null | array.add 1 }}]", "[][[1]][[1]][[1]]")]
    [InlineData("[{{ null | array.first }}][{{ null | array.last }}][{{ null | array.size }}][{{ null | array.join ',' }}][{{ null | array.sort }}][{{ null | array.reverse }}][{{ null | array.map 'x' }}]", "[][][0][][[]][[]][[]]")]
    [InlineData("{{ [1, 2, 3] | array.insert_at (-1) 0 }} {{ [1] | array.insert_at 3 9 }} {{ [1, 2] | array.remove_at 9 }} {{ [1, 2] | array.remove_at (-2) }}", "[0, 1, 2, 3] [1, null, null, 9] [1, 2] [2]")]
    [InlineData("{{ [1, 2, 3] | array.limit 0 }} {{ [1, 2, 3] | array.limit (-1) }} {{ [1, 2, 3] | array.offset (-1) }} {{ [1, 2, 3] | array.offset 9 }}", "[] [] [1, 2, 3] []")]
    [InlineData("{{ [{a: 1}, {b: 2}, {a: null}, 5] | array.map 'a' }}", "[1, null]")]
    [InlineData("{{ [1, 2] | array.contains 1.0 }} {{ [1, 2] | array.contains '1' }} {{ ['a', null] | array.contains null }} {{ ['a'] | array.contains 'a' }}", "false false true true")]
    [InlineData("{{ [1, 1.0, '1', 1] | array.uniq }}", "[1, 1, \"1\"]")]
    [InlineData("{{ [1, 22] | array.join '-' @string.size }} {{ [' a', 'b '] | array.join '' @string.strip }}", "1-2 ab")]
    [InlineData("{{ 'abc' | array.size }} {{ 'abc' | array.first }} {{ 'abc' | array.last }} {{ 'abc' | array.join '-' }}", "3 a c a-b-c")]
    [InlineData("{{ [] | array.any @string.empty }} {{ ['', 'a'] | array.any @string.empty }} {{ [3, 1, 2] | array.any do; ret $0 > 2; end }}", "false true true")]
    [InlineData("{{ for i in 1..4; array.cycle ['a', 'b', 'c']; array.cycle ['x', 'y'] 'other'; end }}", "axbycxay")]
    [InlineData("{{ [{t: 'b'}, {t: null}, {}, {t: 'a'}] | array.sort 't' }}", "[{t: null}, {}, {t: \"a\"}, {t: \"b\"}]")]
    [InlineData("{{ [1, 2, 3, 4, 5] / 2 }} {{ [1, 2, 3, 4, 5] // 2 }} {{ [1, 2, 3, 4, 5] % 2 }} {{ [1] * 0 }} {{ 2 * [1, 2] }}", "[1, 2] [1, 2] [1, 3, 5] [] [1, 2, 1, 2]")]
    [InlineData("{{ [1] < [1, 2] }} {{ [1, 2] < [1, 3] }} {{ [1, 2] <= [1, 3] }} {{ [2, 3] > [1, 2] }} {{ [] < [] }} {{ [] >= [] }}", "true false true true false true")]
    public void Arrays(string template, string expected) => Assert.Equal(expected, Engine.Render(template));

    [Theory]
    [InlineData("{{ 'abc' | string.contains '' }} {{ 'abc' | string.starts_with '' }} {{ 'abc' | string.ends_with '' }} {{ null | string.contains 'a' }} {{ 'abc' | string.contains null }}", "false false false false false")]
    [InlineData("{{ 'Hello hello' | string.replace_first 'HELLO' 'x' }} {{ 'Hello hello' | string.remove_last 'HELLO' }}| {{ 'Hello hello' | string.remove_first 'hello' }}", "x hello Hello |  hello")]
    [InlineData("{{ 'abc' | string.split '' }} {{ '' | string.split ',' }} {{ ',a,,b,' | string.split ',' }} {{ 'a::b' | string.split '::' }}", "[\"abc\"] [] [\"a\", \"b\"] [\"a\", \"b\"]")]
    [InlineData("{{ '1st day' | string.capitalizewords }} {{ '(chair) o-neil' | string.capitalizewords }} {{ 'x' | string.capitalize }}{{ '' | string.capitalize }}", "1St Day (Chair) O-neil X")]
    [InlineData("{{ '  Foo Bar  ' | string.handleize }} {{ '!!!' | string.handleize }}| {{ 'A--B' | string.handleize }}", "-foo-bar | a-b")]
    [InlineData("{{ 'one two' | string.truncatewords 1 }} {{ 'one two' | string.truncatewords 2 '' }} {{ 'one two' | string.truncatewords 0 }} {{ '' | string.truncatewords 2 }}|{{ 'a  b c' | string.truncatewords 2 ' (more)' }}", "one... one two ... |a b (more)")]
    [InlineData("{{ 'hello' | string.truncate 5 }} {{ 'hello' | string.truncate 4 }} {{ 'hello' | string.truncate 2 }} {{ 'hello' | string.truncate 3 '' }} {{ 'hello' | string.truncate 4 '…' }} {{ null | string.truncate 3 }}|", "hello h... ... hel hel… |")]
    [InlineData("{{ 'hello' | string.slice 9 }}|{{ 'hello' | string.slice (-3) }}|{{ 'hello' | string.slice (-9) 6 }}|{{ 'hello' | string.slice 2 0 }}|{{ 'hello' | string.slice1 (-1) }}|{{ 'hello' | string.slice1 5 }}|{{ 'hello' | string.slice1 1 0 }}|{{ 'hello' | string.slice null }}", "|llo|he||o|||hello")]
    [InlineData("{{ '\\x07\\x0b\\x01' | string.escape }} {{ null | string.literal }}|{{ null | string.escape }}|", "\\a\\v\\x01 ||")]
    [InlineData("{{ '12' | string.to_int }} {{ '1.5' | string.to_int }}| {{ '1,234.5' | string.to_double }} {{ 'x' | string.to_float }}| {{ '99999999999' | string.to_int }}| {{ '99999999999' | string.to_long }} {{ '' | string.to_int }}|", "12 | 1234.5 | | 99999999999 |")]
    [InlineData("{{ 'abcabc' | string.index_of 'c' }} {{ 'abcabc' | string.index_of 'c' 3 }} {{ 'abc' | string.index_of 'z' }} {{ 'abc' | string.index_of 'C' stringComparison: 'OrdinalIgnoreCase' }} {{ 'abc' | string.index_of '' }}", "2 5 -1 2 0")]
    [InlineData("{{ 'abc' | string.pad_left 2 }}|{{ 'a' | string.pad_right 3 }}|{{ null | string.pad_left 2 }}|", "abc|a  |  |")]
    [InlineData("{{ 1 | string.pluralize 'a' 'b' }}{{ 2 | string.pluralize 'a' 'b' }}{{ null | string.pluralize 'a' 'b' }}{{ -1 | string.pluralize 'a' 'b' }}", "abbb")]
    [InlineData("{{ ' \\t\\n' | string.whitespace }} {{ ' ' | string.empty }} {{ null | string.empty }} {{ null | string.whitespace }} {{ 'a' | string.equals_ignore_case 'A' }} {{ null | string.equals_ignore_case '' }}", "true false true true true false")]
    [InlineData("{{ 'a\\r\\nb\\rc\\nd' | string.strip_newlines }} {{ 'aXbX' | string.remove 'X' }} {{ 'a' | string.remove '' }} {{ 'é' | string.base64_encode | string.base64_decode }}", "abcd ab a é")]
    [InlineData("{{ 'a' * 2.6 }} {{ 'a' * null }}| {{ '3' * '2' }} {{ 'a' * -1 }}| {{ 'x' + [1, 'a'] }} {{ 'x' + {a: 1} }} {{ 'x' + true }}", "aaa | 222 | x[1, \"a\"] x{a: 1} xtrue")]
    public void Texts(string template, string expected) => Assert.Equal(expected, Engine.Render(template));

    [Theory]
    [InlineData("{{ null | math.abs }}|{{ null | math.round }}|{{ null | math.ceil }}|{{ null | math.plus 1 }}|{{ null | math.format 'N' }}|{{ null | math.is_number }}", "|0|0|||false")]
    [InlineData("{{ '5' | math.plus 1 }} {{ 'ab' | math.times 2 }} {{ 1.5m | math.plus 1 }} {{ 7 | math.modulo 0.5 }}", "51 abab 2.5 0")]
    [InlineData("{{ 2.5 | math.round }} {{ 2.375 | math.round 2 }} {{ 1234.5 | math.round 0 }} {{ -2.5 | math.round }} {{ -1.1 | math.ceil }} {{ 1.1m | math.floor }}", "2 2.38 1234 -2 -1 1")]
    [InlineData("{{ 7 | math.divided_by 2 }} {{ -7 | math.divided_by 2 }} {{ 7 | math.divided_by 2.0 }} {{ 7 | math.divided_by 2m }}", "3 -4 3.5 3.5")]
    [InlineData("{{ 1234.5 | math.format 'N1' }} {{ 0.25 | math.format 'P0' }} {{ 5 | math.format '000' }} {{ 1234.5 | math.format 'N1' 'de-DE' }}", "1,234.5 25 % 005 1.234,5")]
    [InlineData("{{ 1.1m + 2.2 }} {{ 1.5m * 2 }} {{ 1.5f + 1 }} {{ 0.1m + 0.2m == 0.3m }}", "3.3 3.0 2.5 true")]
    [InlineData("{{ 1 / 4 }} {{ 7 // 2 }} {{ 7.6 // 2 }} {{ -7 % 3 }} {{ 7.5 % 2 }} {{ 5 // 2.0 }} {{ 1e3 + 1 }}", "0.25 3 4 -1 1.5 2 1001")]
    [InlineData("{{ 0x10 + 0b11 }} {{ 0xffffffff }} {{ 0xffffffffu }} {{ 1_000_000 }} {{ 1.5e-3 }} {{ 2d / 4 }} {{ .5 + 1 }}", "19 -1 4294967295 1000000 0.0015 0.5 1.5")]
    [InlineData("{{ math.random 3 3 }}", "3")]
    public void Numbers(string template, string expected) => Assert.Equal(expected, Engine.Render(template, context => context.Random = new Random(1)));

    [Theory]
    [InlineData("{{ null | object.keys }} {{ null | object.values }} {{ [1] | object.size }} {{ 5 | object.size }} {{ null | object.size }} {{ 'abc' | object.size }}", "[] [] 1 0 0 3")]
    [InlineData("{{ '' | object.default 'd' }} {{ ' ' | object.default 'd' }}| {{ false | object.default 'd' }} {{ 0 | object.default 'd' }} {{ [] | object.default 'd' }}", "d  | false 0 []")]
    [InlineData("{{ {a: null} | object.has_key 'a' }} {{ {a: null} | object.has_value 'a' }} {{ {} | object.has_key 'a' }} {{ null | object.has_key 'a' }} {{ {a: 1} | object.has_key null }}", "true false false false false")]
    [InlineData("{{ @string.upcase | object.typeof }} {{ 1m | object.typeof }} {{ 99999999999999999999 | object.typeof }} {{ 1.5f | object.kind }} {{ 1m | object.kind }} {{ 9999999999 | object.kind }} {{ 99999999999999999999 | object.kind }}", "object number number float decimal long bigint")]
    [InlineData("{{ empty }}|{{ if empty }}a{{ else }}b{{ end }} {{ {} == empty }} {{ [] == empty }} {{ [1] != empty }}", "|b true true true")]
    [InlineData("{{ x = {}; x.empty? }} {{ x.blank? }} {{ y = [1]; y.empty? }} {{ z = ''; z.empty? }}", "true true false true")]
    [InlineData("{{ '[1, {\"a\": [true, null]}]' | object.from_json }} {{ null | object.from_json }}|{{ 'x' | object.to_json }} {{ {a: [1, null]} | object.to_json }}", "[1, {a: [true, null]}] |\"x\" {\"a\":[1,null]}")]
    public void Objects(string template, string expected) => Assert.Equal(expected, Engine.Render(template));

    [Theory]
    [InlineData("{{ date.parse '2026-03-07' | date.to_string '%d/%m/%y %H:%M' }} {{ null | date.to_string '%d' }}|{{ date.parse '' }}|", "07/03/26 00:00 ||")]
    [InlineData("{{ '2026-01-31' | date.add_months 1 | date.to_string '%F' }} {{ '2024-02-29' | date.add_years 1 | date.to_string '%F' }} {{ '2026-03-07' | date.add_days (-7) | date.to_string '%F' }}", "2026-02-28 2025-02-28 2026-02-28")]
    [InlineData("{{ d = date.parse '2026-03-07T19:05:04'; d.hour }} {{ d.day_of_week }} {{ d | date.to_string '%I:%M %p' }} {{ d | date.to_string '%-d %B' }} {{ d | date.to_string '%e' }}", "19 Saturday 07:05 PM 7 March  7")]
    [InlineData("{{ t = timespan.from_hours 25; t.days }} {{ t.hours }} {{ t.total_hours }} {{ timespan.from_days 1.5 }} {{ timespan.zero }} {{ timespan.parse '01:30:00' }}", "1 1 25 1.12:00:00 00:00:00 01:30:00")]
    [InlineData("{{ (date.parse '2026-03-07') + (timespan.from_days 1) | date.to_string '%F' }} {{ (date.parse '2026-03-07') > (date.parse '2026-03-06') }}", "2026-03-08 true")]
    public void Dates(string template, string expected) => Assert.Equal(expected, Engine.Render(template));

    [Theory]
    [InlineData("{{ 'a' | regex.match 'b' }} {{ 'aB' | regex.match 'b' 'i' }} {{ 'a\\nb' | regex.matches '^.' 'm' }} {{ 'a\\nb' | regex.match 'a.b' 's' }} {{ 'ab' | regex.match 'a b' 'x' }}", "[] [\"B\"] [[\"a\"], [\"b\"]] [\"a\\nb\"] [\"ab\"]")]
    [InlineData("{{ 'John Smith' | regex.replace `(\\w+) (\\w+)` '$2, $1' }} {{ 'a' | regex.replace 'x' 'y' }} {{ 'a.b' | regex.split `\\.` }} {{ 'tab\\t' | regex.escape }} {{ 'a\\\\tb' | regex.unescape }}", "Smith, John a [\"a\", \"b\"] tab\\t a\tb")]
    [InlineData("{{ '<b>x</b> &amp; <!-- y -->' | html.strip }}|{{ null | html.strip }}|{{ null | html.escape }}|{{ 'a b' | html.url_encode }}|{{ 'a b/ü?x=1&y' | html.url_escape }}|{{ null | html.newline_to_br }}|{{ 'a\\rb' | html.newline_to_br }}", "x &amp; |||a%20b|a%20b/%C3%BC?x=1&y||a<br />\rb")]
    public void Patterns_and_markup(string template, string expected) => Assert.Equal(expected, Engine.Render(template));

    [Theory]
    [InlineData("{{ 'a' | string.replace '' 'b' }}", "is empty")]
    [InlineData("{{ 'x' | math.format 'N' }}", "formats numbers")]
    [InlineData("{{ 'x' | object.format 'N' }}", "can be formatted")]
    [InlineData("{{ [1, 2] | array.join ',' 'x' }}", "needs a function")]
    [InlineData("{{ [1] | array.each 'x' }}", "needs a function")]
    [InlineData("{{ 'abc' | math.round }}", "needs a number")]
    [InlineData("{{ '5' | date.add_days 'x' }}", "needs a")]
    [InlineData("{{ [1] * -1 }}", "less than 0")]
    [InlineData("{{ [1] / 0 }}", "above 0")]
    [InlineData("{{ [1] + 1 }}", "`+` cannot be used")]
    [InlineData("{{ -null }}", "guard it with ??")]
    [InlineData("{{ -true }}", "before a number")]
    [InlineData("{{ 1.5..3 }}", "whole number")]
    [InlineData("{{ math.random 3 2 }}", "must not be greater")]
    public void Wrong_use_is_an_error_that_says_so(string template, string part) =>
        Assert.Contains(part, Engine.Fail(template, context => context.Random = new Random(1)).OriginalMessage, StringComparison.Ordinal);
}
