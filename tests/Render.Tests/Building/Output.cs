using System.Text;
using MinutesDsl.Tests;

namespace MinutesDsl.Render.Tests;

/// <summary>Renders documents to text: of a Word document, that of all its parts.</summary>
internal static class Output
{
    public static string Of(PublishedMeeting meeting, OutputFormat format, HouseStyle? style = null, bool sourceLines = false)
    {
        var edition = meeting.Edition == "full" ? Edition.Full : Edition.Public;
        var result = Renderer.Render(meeting, new RenderRequest(format, edition, style ?? Make.Standard(), sourceLines, "0.0.0-test"));
        Assert.Empty(result.Messages);
        Assert.NotNull(result.Output);
        return format == OutputFormat.Docx ? WordParts.AllText(result.Output.Content) : Encoding.UTF8.GetString(result.Output.Content);
    }
}
