using MinutesDsl.Text;

namespace MinutesDsl.Projects;

/// <summary>A member of a JSON object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="NameSpan">Where the name stands, quotation marks included.</param>
/// <param name="Value">Its value.</param>
internal sealed record JsonMember(string Name, TextSpan NameSpan, JsonValue Value);
