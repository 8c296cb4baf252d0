namespace MinutesDsl.Diagnostics.Rules;

/// <summary>A check that looks at the tree and the bound document.</summary>
internal interface IRule
{
    /// <summary>Adds what it finds to the context's bag. A rule that throws becomes one diagnostic that names it.</summary>
    void Check(RuleContext context);
}
