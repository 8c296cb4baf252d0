using System.Runtime.CompilerServices;
using MinutesDsl.Diagnostics.Rules;

namespace MinutesDsl.Dsl.Tests;

internal static class RuleFailures
{
    /// <summary>In this suite a rule that fails fails the test.</summary>
    [ModuleInitializer]
    internal static void Rethrow() => RuleRunner.Rethrows = true;
}
