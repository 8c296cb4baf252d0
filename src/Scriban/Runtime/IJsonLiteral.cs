namespace MinutesDsl.Scriban;

/// <summary>A value that may be written inside <c>&lt;script type="application/ld+json"&gt;</c>.</summary>
public interface IJsonLiteral
{
    /// <summary>Well-formed JSON. The engine replaces every &lt; in it by \u003c.</summary>
    string ToJson();
}
