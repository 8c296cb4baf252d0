using MinutesDsl.Scriban.Patterns;

namespace MinutesDsl.Scriban.Runtime;

internal sealed partial class Evaluator
{
    private const int MaximumPatterns = 64;
    private const int MaximumPatternCharacters = 2 * Pattern.MaximumLength;

    private int _patternCharacters;
    private Dictionary<(string Pattern, PatternOptions Options), Pattern>? _patterns;

    /// <summary>A pattern, read once in a render. To read it counts a step for each of its characters.</summary>
    public Pattern PatternOf(string text, PatternOptions options, CallContext call)
    {
        ChargePassage(text.Length, call);
        _patterns ??= [];
        if (_patterns.TryGetValue((text, options), out var pattern))
            return pattern;
        ChargePattern(Math.Min(text.Length, Pattern.MaximumLength), call);
        try
        {
            pattern = Pattern.Read(text, options);
        }
        catch (PatternException error)
        {
            var place = error.Position < text.Length ? $"its character {error.Position + 1}" : "its end";
            throw call.Error($"The pattern cannot be read at {place}: {error.Message}");
        }

        // A pattern takes many times its length in memory, so few long ones are kept.
        if (_patterns.Count >= MaximumPatterns || _patternCharacters + text.Length > MaximumPatternCharacters)
        {
            _patterns.Clear();
            _patternCharacters = 0;
        }

        _patternCharacters += text.Length;
        _patterns[(text, options)] = pattern;
        return pattern;
    }

    /// <summary>A matcher whose steps are charged to a call.</summary>
    public PatternMatcher MatcherOf(Pattern pattern, string text, CallContext call) => new(pattern.Program, text, new PatternMeter(this, call));

    /// <summary>Counts that a text was passed over.</summary>
    public void ChargePassage(int length, CallContext call) => ChargePattern(length / StartCondition.CharactersForStep, call);

    private void ChargePattern(long steps, CallContext call)
    {
        if (!context.Budget.TryCharge(BudgetKind.Steps, steps))
        {
            throw call.Error($"The template ran more than {context.Budget.MaxSteps} steps, the last of them looking for a pattern; write the pattern without repetitions inside of repetitions, or look through less text.");
        }

        StopIfCancelled(call.Node);
    }

    private sealed class PatternMeter(Evaluator evaluator, CallContext call) : IStepMeter
    {
        public long Charge(long steps)
        {
            evaluator.ChargePattern(steps, call);
            var budget = evaluator.Context.Budget;
            return Math.Min(StepsBetweenChecks - 1, budget.MaxSteps - budget.Steps) + 1;
        }

        public Exception TooManyChoices() =>
            call.Error($"This pattern has more than {PatternMatcher.MaximumChoices} places in this text to go back to; look through less text at once, or write the pattern with fewer groups that repeat.");
    }
}
