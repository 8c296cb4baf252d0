namespace MinutesDsl.Scriban;

/// <summary>A value that can be called.</summary>
public abstract class ScriptFunction
{
    /// <summary>The name used in messages.</summary>
    public abstract string Name { get; }
}
