using System.Text;
using System.Text.RegularExpressions;
using MinutesDsl.Scriban.Patterns;
using static MinutesDsl.Scriban.Functions.FunctionGroup;

namespace MinutesDsl.Scriban.Functions;

/// <summary>The functions of <c>regex</c>. Every step of a match is counted, and what they build is counted before it is built.</summary>
internal static class RegexFunctions
{
    public static ScriptObject Make()
    {
        var group = new FunctionGroup("regex");
        var (text, pattern, options) = (Text("text"), Text("pattern"), Text("options", null));
        group.Add("escape", (_, a) => a[0] is string t ? Regex.Escape(t) : null, Text("pattern"));
        group.Add("unescape", (c, a) => a[0] is string t ? Unescape(c, t) : null, Text("pattern"));
        group.Add("match", (c, a) => MatcherOf(c, a, 2).Find() is { } match ? Groups(c, match) : new ScriptArray(), text, pattern, options);
        group.Add("matches", (c, a) => new ScriptArray(MatcherOf(c, a, 2).FindAll().Select(match => Groups(c, match))), text, pattern, options);
        group.Add("split", Split, text, pattern, options);
        group.Add("replace", Replace, text, pattern, Text("replace"), options);
        return group.Seal();
    }

    private static string Of(object?[] arguments, int index = 0) => arguments[index] as string ?? "";

    private static PatternMatcher MatcherOf(CallContext call, object?[] arguments, int optionsIndex) =>
        call.Evaluator.MatcherOf(PatternOf(call, arguments, optionsIndex), Of(arguments), call);

    private static Pattern PatternOf(CallContext call, object?[] arguments, int optionsIndex)
    {
        var options = PatternOptions.None;
        foreach (var option in Of(arguments, optionsIndex))
        {
            options |= option switch
            {
                'i' => PatternOptions.IgnoreCase,
                'm' => PatternOptions.Multiline,
                's' => PatternOptions.Singleline,
                'x' => PatternOptions.IgnoreWhiteSpace,
                _ => throw call.Error($"There is no option `{option}` of regular expressions; there are i, m, s and x."),
            };
        }

        return call.Evaluator.PatternOf(Of(arguments, 1), options, call);
    }

    private static string Unescape(CallContext call, string text)
    {
        try
        {
            return PatternReader.Unescape(text);
        }
        catch (PatternException error)
        {
            throw call.Error($"The escape at character {error.Position + 1} cannot be read: {error.Message}");
        }
    }

    private static ScriptArray Groups(CallContext call, PatternMatch match)
    {
        call.Charge(BudgetKind.Elements, match.Slots.Length);
        var groups = new ScriptArray(match.Slots.Length);
        for (var slot = 0; slot < match.Slots.Length; slot++)
            groups.Add(Built(call, match[slot]));
        return groups;
    }

    private static string Built(CallContext call, ReadOnlySpan<char> text)
    {
        call.Charge(BudgetKind.Characters, text.Length);
        return text.ToString();
    }

    private static ScriptArray Split(CallContext call, object?[] arguments)
    {
        var text = Of(arguments);
        var (parts, end) = (new ScriptArray(), 0);
        foreach (var match in MatcherOf(call, arguments, 2).FindAll())
        {
            Add(text.AsSpan(end, match.Start - end));
            end = match.End;
            for (var slot = 1; slot < match.Slots.Length; slot++)
            {
                if (match.Slots[slot].Start >= 0)
                    Add(match[slot]);
            }
        }

        Add(text.AsSpan(end));
        return parts;

        void Add(ReadOnlySpan<char> part)
        {
            call.Charge(BudgetKind.Elements, 1);
            parts.Add(Built(call, part));
        }
    }

    private static string Replace(CallContext call, object?[] arguments)
    {
        var (text, replacementText) = (Of(arguments), Of(arguments, 2));
        var pattern = PatternOf(call, arguments, 3);
        var (result, end) = (new StringBuilder(), 0);
        Replacement? replacement = null;
        foreach (var match in call.Evaluator.MatcherOf(pattern, text, call).FindAll())
        {
            if (replacement is null)
            {
                call.Evaluator.ChargePassage(replacementText.Length, call);
                replacement = Replacement.Read(replacementText, pattern.Groups);
            }

            call.Charge(BudgetKind.Steps, replacement.PartCount);
            call.Charge(BudgetKind.Characters, replacement.LengthFor(match));
            result.Append(text, end, match.Start - end);
            replacement.AppendTo(result, match);
            end = match.End;
        }

        return replacement is null ? text : result.Append(text, end, text.Length - end).ToString();
    }
}
