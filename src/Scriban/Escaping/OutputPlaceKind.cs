namespace MinutesDsl.Scriban.Escaping;

internal enum OutputPlaceKind
{
    /// <summary>No value may be written; also what a place is before it was looked at, so that a place that is missed fails closed.</summary>
    Refused,

    Text,
    ElementText,
    Attribute,
    UrlStart,
    UrlAfterValue,
    UrlRest,
    SourceSet,
    Style,
    Json,
}
