namespace MinutesDsl.Scriban;

/// <summary>What a host function does: one converted argument for each declared parameter, a <see cref="ScriptArray"/> for one that takes the rest.</summary>
public delegate object? FunctionBody(CallContext call, object?[] arguments);
