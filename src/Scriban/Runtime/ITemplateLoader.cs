namespace MinutesDsl.Scriban;

/// <summary>Finds the partials that <c>include</c> names.</summary>
public interface ITemplateLoader
{
    /// <summary>The path of a partial, used in messages and as its key; null where there is no such partial.</summary>
    string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName);

    /// <summary>The text of a partial; null where there is none.</summary>
    string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath);
}
