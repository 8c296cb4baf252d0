namespace MinutesDsl.LanguageServer.Rpc;

/// <summary>
/// A fault of this server as its log has it: what kind, and where in the program. The exception's own words are left out, because they may
/// quote the minutes, exempt text too, and logs are handed on.
/// </summary>
internal static class FaultText
{
    /// <summary>The kinds of the exception and of those inside it, and the calls that led to the outer one.</summary>
    public static string Of(Exception problem)
    {
        var kinds = problem.GetType().ToString();
        for (var inner = problem.InnerException; inner is not null; inner = inner.InnerException)
            kinds += $" from {inner.GetType()}";
        return $"{kinds}\n{problem.StackTrace}";
    }
}
