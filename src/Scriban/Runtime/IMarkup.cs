namespace MinutesDsl.Scriban;

/// <summary>A value that is already markup of the output format. Where text stands it is written as it is; in an attribute its plain text is written, escaped.</summary>
public interface IMarkup
{
    /// <summary>The markup.</summary>
    string ToMarkup();

    /// <summary>What a reader would see of it, without tags and entities.</summary>
    string ToPlainText();
}
