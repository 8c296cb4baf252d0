namespace MinutesDsl.Scriban.Runtime;

/// <summary><c>include</c> and <c>include_join</c>; the evaluator knows how to run them.</summary>
internal sealed class IncludeFunction(bool isJoin) : ScriptFunction
{
    public override string Name => isJoin ? "include_join" : "include";

    public bool IsJoin => isJoin;
}
