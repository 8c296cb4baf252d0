namespace MinutesDsl.Scriban;

/// <summary>A value with named members, such as a model object that computes its members when they are asked for.</summary>
public interface IScriptObject
{
    /// <summary>The names of all members, in the order in which a loop visits them.</summary>
    IEnumerable<string> MemberNames { get; }

    /// <summary>What the object is called in messages, such as "item". Empty means untyped: strict members do not apply to it.</summary>
    string TypeName { get; }

    /// <summary>Finds a member. A member may exist and be null.</summary>
    bool TryGetMember(string name, out object? value);
}
