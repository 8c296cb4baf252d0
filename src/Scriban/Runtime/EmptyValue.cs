namespace MinutesDsl.Scriban.Runtime;

/// <summary>The value of <c>empty</c>: equal to every empty object, array and text.</summary>
internal sealed class EmptyValue : IScriptObject
{
    public static EmptyValue Instance { get; } = new();

    public IEnumerable<string> MemberNames => [];

    public string TypeName => "";

    public bool TryGetMember(string name, out object? value)
    {
        value = null;
        return false;
    }
}
