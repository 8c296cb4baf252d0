namespace MinutesDsl.Scriban.Runtime;

/// <summary>What a loop over an object visits: a member's name and value.</summary>
internal sealed class KeyValueMember(string key, object? value) : IScriptObject
{
    public IEnumerable<string> MemberNames => ["key", "value"];

    public string TypeName => "";

    public object? Value => value;

    public bool TryGetMember(string name, out object? found)
    {
        found = name switch { "key" => key, "value" => value, _ => null };
        return name is "key" or "value";
    }
}
