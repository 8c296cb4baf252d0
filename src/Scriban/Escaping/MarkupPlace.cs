namespace MinutesDsl.Scriban.Escaping;

/// <summary>What part of markup is being read.</summary>
internal enum MarkupPlace
{
    Text,
    TagOpen,
    TagName,
    InTag,
    AfterBranches,
    AttributeName,
    AfterAttributeName,
    BeforeValue,
    Quoted,
    Unquoted,
    Comment,
    Declaration,
    RawText,
}
