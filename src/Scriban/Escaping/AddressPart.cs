namespace MinutesDsl.Scriban.Escaping;

/// <summary>What is known of the address in an attribute so far.</summary>
internal enum AddressPart
{
    Start,
    AfterValue,
    Decided,
    Refused,
}
