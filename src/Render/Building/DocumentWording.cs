using System.Globalization;
using MinutesDsl.Semantics;

namespace MinutesDsl.Render;

/// <summary>Says what a linked document is: "PDF, 116 KB".</summary>
internal static class DocumentWording
{
    /// <summary>The document.</summary>
    public static PublishedDocument Publish(DocumentEntry entry, TextBuilder texts)
    {
        var target = SafeLink.Check(entry.Target);
        var format = target is null ? null : FormatOf(target);
        var size = entry.File is { } file ? SizeOf(file.Length) : null;
        var text = texts.Text(entry.Text);
        return new PublishedDocument
        {
            Text = text.Plain.Length == 0 && target is not null ? TextBuilder.Of(target) : text,
            Target = target,
            Format = format,
            Size = size,
            Bytes = entry.File is { Length: <= int.MaxValue } known ? (int)known.Length : null,
            Note = format is null ? size : size is null ? format : $"{format}, {size}",
        };
    }

    /// <summary>The size as people write it: units of 1,024, whole KB, MB with one decimal.</summary>
    internal static string SizeOf(long bytes) => bytes switch
    {
        < 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
        < 1024 * 1000 => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (bytes + 512) / 1024)} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / (1024.0 * 1024.0):0.0} MB"),
    };

    private static string? FormatOf(string target)
    {
        var path = target.Split('?', '#')[0];
        return path[(path.LastIndexOf('.') + 1)..].ToLowerInvariant() switch
        {
            "pdf" => "PDF",
            "doc" or "docx" => "Word",
            "xls" or "xlsx" => "Excel",
            "ppt" or "pptx" => "PowerPoint",
            "odt" => "ODT",
            "ods" => "ODS",
            "csv" => "CSV",
            "txt" => "Text",
            "zip" => "ZIP",
            "jpg" or "jpeg" => "JPEG",
            "png" => "PNG",
            "mp3" => "MP3",
            "mp4" => "MP4",
            _ => null,
        };
    }
}
