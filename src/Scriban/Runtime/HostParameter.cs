namespace MinutesDsl.Scriban;

/// <summary>A declared parameter of a host function.</summary>
public sealed record HostParameter(string Name, ParameterKind Kind = ParameterKind.Any, bool IsOptional = false, object? Default = null, bool IsVariadic = false);
