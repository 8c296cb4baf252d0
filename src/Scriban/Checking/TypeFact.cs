namespace MinutesDsl.Scriban.Checking;

/// <summary>What a condition says of a value: in its branch the value is of this type.</summary>
internal sealed record TypeFact(ValuePath Path, TemplateType Type);
