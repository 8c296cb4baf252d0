namespace MinutesDsl.Scriban.Escaping;

internal enum OutputPlaceKind
{
    Text,
    ElementText,
    Attribute,
    UrlStart,
    UrlAfterValue,
    UrlRest,
    SourceSet,
    Style,
    Json,
    Refused,
}
