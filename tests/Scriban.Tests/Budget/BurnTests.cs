using MinutesDsl.Scriban.Tests.Rendering;

namespace MinutesDsl.Scriban.Tests.Budget;

/// <summary>
/// One template for each way to burn time or memory. Each ends in an error with its place, when exactly so many steps, elements and characters
/// were counted: the same on every machine. Nothing is built before it is counted, so what was used stays near the limit.
/// </summary>
public sealed class BurnTests
{
    public static TheoryData<string, string, string, string, string> Ways => new()
    {
        // way, template, place of the error, part of its message, steps/elements/characters/depth when it came
        { "nested loops", "{{ for i in 1..100000; for j in 1..100000; x = j; end; end }}", "page(1,44)", "steps", "500001/1/0/0" },
        { "a loop without end", "a\n{{ while true; end }}", "page(2,4)", "steps", "500001/0/2/0" },
        { "a loop over a huge range", "{{ for i in 1..2000000000; end }}", "page(1,4)", "steps", "500001/0/0/0" },
        { "a loop that writes", "{{ while true }}0123456789{{ end }}", "page(1,17)", "characters", "200003/0/1000010/0" },
        { "a range made into a list", "{{ 1..2000000000 | array.reverse }}", "page(1,20)", "elements", "2/2000000000/0/0" },
        { "a range written out", "{{ x = 'a' + (1..2000000000) }}", "page(1,12)", "characters", "1/0/0/0" },
        { "a range with more numbers than there are", "{{ 1..9000000000 }}", "page(1,5)", "range", "1/0/0/0" },
        { "doubling by +", "{{ x = 'ab'; while true; x = x + x; end }}", "page(1,30)", "characters", "38/1/1048572/0" },
        { "doubling by interpolation", "{{ x = 'ab'; while true; x = $\"{x}{x}\"; end }}", "page(1,30)", "characters", "38/1/1048572/0" },
        { "doubling by capture", "{{ x = 'ab'; while true; capture y; x; x; end; x = y; end }}", "page(1,40)", "characters", "91/2/1048572/0" },
        { "doubling by append", "{{ x = 'ab'; while true; x = x | string.append x; end }}", "page(1,34)", "characters", "56/1/1048572/0" },
        { "doubling by replace", "{{ x = 'ab'; while true; x = x | string.replace 'a' x; end }}", "page(1,34)", "characters", "59/1/1048591/0" },
        { "doubling by join", "{{ x = 'ab'; while true; x = [x, x] | array.join x; end }}", "page(1,39)", "characters", "35/23/1240022/0" },
        { "doubling by a pattern", "{{ x = 'ab'; while true; x = x | regex.replace 'a' x; end }}", "page(1,34)", "characters", "98513/1/1048610/0" },
        { "a pattern with look-ahead that goes back and back", "{{ as | regex.match `^(?=(?:a+)+$)a` }}", "page(1,9)", "steps", "500001/0/0/0" },
        { "a pattern with back references that goes back and back", "{{ as | regex.match `^(a+)+\\1b` }}", "page(1,9)", "steps", "500001/0/0/0" },
        { "a pattern that repeats what repeats a number of times", "{{ as | regex.match `^(?:a{1,9}){1,90}b` }}", "page(1,9)", "steps", "500001/0/0/0" },
        { "a pattern that repeats atomic groups", "{{ as | regex.match `^(?:(?>a)|aa)+b` }}", "page(1,9)", "steps", "500001/0/0/0" },
        { "a pattern of thousands and thousands of rounds", "{{ 'b' | regex.match `((?:a?){1000}){1000}` }}", "page(1,10)", "steps", "500001/0/0/0" },
        { "a pattern of huge counts", "{{ long | regex.match `((?:a{1,1000}){1,1000}){1,1000}b` }}", "page(1,11)", "steps", "500001/0/0/0" },
        { "a pattern that ends its rounds with nothing", "{{ 'b' | regex.match `(?:){2000000000}` }}", "page(1,10)", "steps", "500001/0/0/0" },
        { "a pattern of many branches", "{{ long | regex.matches many }}", "page(1,11)", "steps", "500001/0/0/0" },
        { "a pattern read anew again and again", "{{ i = 0; while true; i += 1; as | regex.match (many + i); end }}", "page(1,36)", "steps", "500001/1/28893/0" },
        { "a long pattern used again and again", "{{ while true; '' | regex.match many; end }}", "page(1,21)", "steps", "502717/0/260/0" },
        { "a pattern looked for from each place to the end", "{{ long | regex.matches `\\w+;` }}", "page(1,11)", "steps", "505254/0/0/0" },
        { "a pattern that looks ahead to the end at each place", "{{ long | regex.matches `a(?=.*;)` }}", "page(1,11)", "steps", "505373/0/0/0" },
        { "a pattern that looks behind to the beginning at each place", "{{ long | regex.matches `(?<=;.*)a` }}", "page(1,11)", "steps", "500001/0/0/0" },
        { "a pattern found at each place, with groups", "{{ long | regex.matches `(a)` }}", "page(1,11)", "elements", "300016/100002/100000/0" },
        { "a text split at each place", "{{ long | regex.split `(?=a)` }}", "page(1,11)", "elements", "360014/120002/60000/0" },
        { "groups that hold the text again and again", "{{ long | regex.match `((((((((((((((((((((.*))))))))))))))))))))` }}", "page(1,11)", "characters", "7657/21/1020000/0" },
        { "a replacement that holds the whole text", "{{ long | regex.replace 'a' '$_' }}", "page(1,11)", "characters", "90/0/1020000/0" },
        { "a replacement that holds what is before and after", "{{ long | regex.replace 'a' '$`$\\'' }}", "page(1,11)", "characters", "107/0/1019983/0" },
        { "a replacement of many groups that are empty", "{{ long | regex.replace '()a' ('$1' * 20000) }}", "page(1,11)", "steps", "505160/0/40000/0" },
        { "a pattern that is deep", "{{ 'a' | regex.match ('(' * 100000 + 'a' + ')' * 100000) }}", "page(1,10)", "longer than", "90538/0/500002/0" },
        { "a pattern that is deep, and not too long", "{{ 'a' | regex.match ('(?:' * 10000 + 'a' + ')' * 10000) }}", "page(1,10)", "nested more than 100 deep", "45003/0/110002/0" },
        { "sets in sets", "{{ 'a' | regex.match ('[a-' * 10000 + 'a' + ']' * 10000) }}", "page(1,10)", "nested more than 10 deep", "45003/0/110002/0" },
        { "comments that are not closed, taken out of HTML", "{{ '<!--<a>' * 20000 | html.strip }}", "page(1,24)", "steps", "500001/0/140000/0" },
        { "text times a number", "{{ 'abc' * 900000 }}", "page(1,10)", "characters", "1/0/0/0" },
        { "text times a huge number", "{{ 'abc' * 9000000000000000000 }}", "page(1,10)", "characters", "1/0/0/0" },
        { "padding", "{{ 'a' | string.pad_left 1000000 }}", "page(1,10)", "characters", "2/0/1999999/0" },
        { "padding beyond what upstream allows", "{{ 'a' | string.pad_right 2000000000 }}", "page(1,10)", "characters", "2/0/0/0" },
        { "a list times a number", "{{ [1, 2] * 1000000000 }}", "page(1,4)", "elements", "1/2000000002/0/0" },
        { "doubling of a list", "{{ a = [1]; while true; a = a + a; end }}", "page(1,29)", "elements", "34/131072/0/0" },
        { "a list grown by its index", "{{ a = []; a[1000000000] = 1 }}", "page(1,12)", "elements", "2/1000000002/0/0" },
        { "a list filled up to a place", "{{ [] | array.insert_at 1000000000 1 }}", "page(1,9)", "elements", "2/1000000000/0/0" },
        { "an object with ever more members", "{{ o = {}; for i in 1..1000000; o['m' + i] = i; end }}", "page(1,33)", "elements", "200002/100001/588895/0" },
        { "a list in a list in a list", "{{ a = [1]; while true; a = [a, a]; b = 'x' + a; end }}", "page(1,41)", "characters", "53/37/1834943/0" },
        { "a function that calls itself", "{{ func f; f; end; f }}", "page(1,12)", "nested more than 100 deep at `f`", "303/1/0/100" },
        { "a function with parameters that calls itself", "{{ func f(x); ret f(x + 1); end; f 1 }}", "page(1,19)", "nested more than 100 deep at `f`", "303/102/0/100" },
        { "two functions that call each other", "{{ func f; g; end; func g; f; end; f }}", "page(1,28)", "nested more than 100 deep", "304/2/0/100" },
        { "a block that wraps itself", "{{ func f; wrap f; f; end; end; f }}", "page(1,17)", "nested more than 100 deep", "303/1/0/100" },
        { "a partial that includes itself", "{{ include 'self' }}", "self(2,4)", "nested more than 100 deep at `self`", "302/101/200/100" },
        { "partials that include each other twice", "{{ include 'twice' }}", "twice(1,4)", "nested more than 100 deep at `twice`", "202/101/0/100" },
        { "a list that holds itself", "{{ a = []; a[0] = a; a }}", "page(1,22)", "holds itself", "3/2/0/0" },
        { "an object that holds itself", "{{ o = {}; o.o = o; o }}", "page(1,21)", "holds itself", "3/2/0/0" },
        { "a model that holds itself", "{{ cycle }}", "page(1,4)", "holds itself", "1/0/0/0" },
        { "a model that holds itself, as JSON", "{{ cycle | object.to_json }}", "page(1,12)", "holds itself", "2/21/0/0" },
        { "a list of the host without end", "{{ for x in endless; end }}", "page(1,13)", "elements", "1/100001/0/0" },
        { "a number with ever more digits", "{{ x = 3; while true; x = x * x; end }}", "page(1,29)", "digits", "34/1/0/0" },
        { "a number shifted far", "{{ 1 << 1000000000 }}", "page(1,6)", "digits", "1/0/0/0" },
        { "a number formatted wide", "{{ 1 | math.format 'D999999999' }}", "page(1,8)", "digits", "2/0/0/0" },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void Every_way_to_burn_ends_in_an_error_at_a_count(string way, string template, string place, string part, string counts)
    {
        var budget = new RenderBudget { MaxSteps = 500_000, MaxElements = 100_000, MaxCharacters = 1_000_000 };
        var model = new ScriptObject { ["cycle"] = new ScriptObject(), ["endless"] = Endless(), ["as"] = new string('a', 60) + "!", ["long"] = new string('a', 60_000), ["many"] = string.Join('|', Enumerable.Range(1, 5000).Select(n => $"a{n}")) };
        ((ScriptObject?)model["cycle"])?.Add("self", model["cycle"]);
        var error = Engine.Fail(
            template,
            context =>
            {
                context.LoopLimit = 0;
                context.Budget = budget;
            },
            model,
            ("self", "x\n{{ include 'self' }}"),
            ("twice", "{{ include 'twice' }}{{ include 'twice' }}"));
        Assert.Contains(part, error.OriginalMessage, StringComparison.Ordinal);
        Assert.Equal((way, place, counts), (way, error.Span.ToString(), $"{budget.Steps}/{budget.Elements}/{budget.Characters}/{budget.Depth}"));
    }

    [Theory]
    [InlineData("(", ")", 254)]
    [InlineData("[", "]", 254)]
    [InlineData("-(", ")", 254)]
    public void Nesting_in_the_parser_ends_at_a_count(string open, string close, int column)
    {
        var text = string.Concat(Enumerable.Repeat(open, 100_000)) + "1" + string.Concat(Enumerable.Repeat(close, 100_000));
        var error = Template.Parse("{{ " + text + " }}", "page").Messages[0];
        Assert.Equal($"page(1,{column})", error.Span.ToString());
        Assert.Contains("more than 250 deep", error.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<object?> Endless()
    {
        while (true)
            yield return 1;
    }
}
