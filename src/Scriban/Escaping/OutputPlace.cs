using System.Buffers;

namespace MinutesDsl.Scriban.Escaping;

/// <summary>Where a value is written, and how it is made safe there.</summary>
internal readonly record struct OutputPlace(OutputPlaceKind Kind, bool IsXml)
{
    private static readonly SearchValues<char> StyleCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 #%.,+-_");

    public bool IsText => Kind == OutputPlaceKind.Text;

    /// <summary>Text of an element, though tags would not be read as tags in all of them.</summary>
    public bool IsElementText => Kind is OutputPlaceKind.Text or OutputPlaceKind.ElementText;

    public bool IsJson => Kind == OutputPlaceKind.Json;

    /// <summary>The text to write; null, with what is wrong, where the value may not stand here.</summary>
    public string? Escape(string text, out string problem)
    {
        problem = "";
        switch (Kind)
        {
            case OutputPlaceKind.Refused:
                problem = "No value can be written safely at this place.";
                return null;
            case OutputPlaceKind.Text or OutputPlaceKind.ElementText:
                return IsXml ? Escaping.Escape.XmlText(text) : Escaping.Escape.Text(text);
            case OutputPlaceKind.UrlStart when !Url.IsSafe(text):
                problem = $"The address \"{Short(text)}\" has a scheme that is not allowed in a page; use http, https, mailto or a relative address.";
                return null;
            case OutputPlaceKind.UrlAfterValue when Url.SchemeOf(text) is not null:
                problem = $"\"{Short(text)}\" follows another value in an address and has a colon, so that it could make a scheme; put a / or ? between the two, or build the address in one value.";
                return null;
            case OutputPlaceKind.SourceSet when !text.Split(',').All(Url.IsSafe):
                problem = $"The addresses \"{Short(text)}\" have a scheme that is not allowed in a page; use http, https or relative addresses.";
                return null;
            case OutputPlaceKind.Style when text.AsSpan().ContainsAnyExcept(StyleCharacters):
                problem = $"\"{Short(text)}\" may not stand in a style; only letters, digits, spaces and # % . , + - _ may, as in #1a2b3c or 12.5px. Use a class for anything else.";
                return null;
            case OutputPlaceKind.Style:
                return text;
            case OutputPlaceKind.Json:
                return text.Replace("<", "\\u003c", StringComparison.Ordinal);
            default:
                return IsXml ? Escaping.Escape.XmlAttribute(text) : Escaping.Escape.Attribute(text);
        }
    }

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
