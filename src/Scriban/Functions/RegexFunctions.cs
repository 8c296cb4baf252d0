using System.Text.RegularExpressions;
using static MinutesDsl.Scriban.Functions.FunctionGroup;

namespace MinutesDsl.Scriban.Functions;

/// <summary>
/// The functions of <c>regex</c>. Patterns run in an engine whose time grows with the text only; those that it cannot run
/// (back references, look-around) run in the other one, against the time limit of the context.
/// </summary>
internal static class RegexFunctions
{
    public static ScriptObject Make()
    {
        var group = new FunctionGroup("regex");
        var (text, pattern, options) = (Text("text"), Text("pattern"), Text("options", null));
        group.Add("escape", (_, a) => a[0] is string t ? Regex.Escape(t) : null, Text("pattern"));
        group.Add("unescape", (_, a) => a[0] is string t ? Regex.Unescape(t) : null, Text("pattern"));
        group.Add("match", (c, a) => Guarded(c, () => Groups(c, RegexOf(c, a, 2).Match(Of(a)))), text, pattern, options);
        group.Add("matches", (c, a) => Guarded(c, () => new ScriptArray(RegexOf(c, a, 2).Matches(Of(a)).Select(match => Groups(c, match)))), text, pattern, options);
        group.Add("split", (c, a) => Guarded(c, () => new ScriptArray(RegexOf(c, a, 2).Split(Of(a)))), text, pattern, options);
        group.Add("replace", (c, a) => Guarded(c, () => Replace(c, a)), text, pattern, Text("replace"), options);
        return group.Seal();
    }

    private static string Of(object?[] arguments, int index = 0) => arguments[index] as string ?? "";

    private static object? Guarded(CallContext call, Func<object?> run)
    {
        try
        {
            return run();
        }
        catch (RegexMatchTimeoutException)
        {
            throw call.Error("This pattern takes too long on this text; write it without repetitions inside of repetitions, back references and look-around.");
        }
    }

    private static ScriptArray Groups(CallContext call, Match match)
    {
        var groups = new ScriptArray();
        if (!match.Success)
            return groups;
        call.Charge(BudgetKind.Elements, match.Groups.Count);
        foreach (Group group in match.Groups)
            groups.Add(group.Value);
        return groups;
    }

    private static string Replace(CallContext call, object?[] arguments)
    {
        var replacement = Of(arguments, 2);
        return RegexOf(call, arguments, 3).Replace(Of(arguments), match =>
        {
            var result = match.Result(replacement);
            call.Charge(BudgetKind.Characters, result.Length);
            return result;
        });
    }

    private static Regex RegexOf(CallContext call, object?[] arguments, int optionsIndex)
    {
        var pattern = Of(arguments, 1);
        var options = RegexOptions.CultureInvariant;
        foreach (var option in Of(arguments, optionsIndex))
        {
            options |= option switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => throw call.Error($"There is no option `{option}` of regular expressions; there are i, m, s and x."),
            };
        }

        return call.Evaluator.RegexOf(pattern, options, call);
    }
}
