using System.Runtime.CompilerServices;

namespace MinutesDsl.Scriban.Patterns;

/// <summary>Sees to it that the walks over the tree of a pattern end with an error before the machine's stack does.</summary>
internal static class PatternDepth
{
    /// <exception cref="PatternException">There is no room for another level.</exception>
    public static void Check()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new PatternException(0, "The pattern is nested too deep to be used here; write it with fewer groups inside each other, or call fewer functions inside each other.");
    }
}
