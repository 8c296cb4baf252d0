using System.Text;

namespace MinutesDsl.Render.Tests;

/// <summary>Writes the reference part of docs/templates/model.md from the model's own documentation.</summary>
internal static class ModelDocs
{
    public const string Start = "<!-- From here on the page is generated from src/Render/Published: change it there. -->";

    public static string Write()
    {
        var types = ModelType.All();
        var builder = new StringBuilder(Start).Append('\n');
        foreach (var type in types.Where(type => !IsBlock(type)))
            Write(builder, type, 2);
        builder.Append("\n## Blocks\n\n").Append(ModelType.SummaryOf($"T:{typeof(PublishedBlock).FullName}")).Append('\n');
        var common = ModelType.Properties(typeof(PublishedBlock));
        builder.Append("\nEvery block has:\n\n| member | is | |\n|---|---|---|\n");
        var any = types.First(IsBlock);
        foreach (var member in any.Members.Where(member => common.Any(property => SnakeCase.Of(property.Name) == member.Name)))
            Write(builder, member);
        foreach (var type in types.Where(IsBlock).OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            builder.Append("\n### ").Append(type.Name).Append("\n\n").Append(type.Summary).Append(' ');
            builder.Append(type.Name == "block: entry" ? "Rendered by its list with `blocks/entry.html`.\n" : $"Rendered by `blocks/{type.Name[7..]}.html`.\n");
            var own = type.Members.Where(member => common.All(property => SnakeCase.Of(property.Name) != member.Name)).ToList();
            if (own.Count == 0)
                continue;
            builder.Append("\n| member | is | |\n|---|---|---|\n");
            foreach (var member in own)
                Write(builder, member);
        }

        return builder.ToString();
    }

    private static bool IsBlock(ModelType type) => type.Type.IsSubclassOf(typeof(PublishedBlock));

    private static void Write(StringBuilder builder, ModelType type, int level)
    {
        builder.Append('\n').Append('#', level).Append(' ').Append(type.Name).Append("\n\n").Append(type.Summary).Append("\n\n| member | is | |\n|---|---|---|\n");
        foreach (var member in type.Members)
            Write(builder, member);
    }

    private static void Write(StringBuilder builder, ModelMember member) =>
        builder.Append("| `").Append(member.Name).Append("` | ").Append(Kind(member)).Append(" | ").Append(member.Summary.Replace("|", "\\|")).Append(" |\n");

    private static string Kind(ModelMember member)
    {
        var element = member.Element;
        var name = element == typeof(string) ? "words" : element == typeof(int) ? "number" : element == typeof(bool) ? "true or false" : Link(element);
        return member.IsList ? $"list of {name}" : member.IsNullable ? $"{name} or nothing" : name;
    }

    private static string Link(Type type)
    {
        var name = ModelType.NameOf(type);
        return $"[{(name == "block" ? "blocks" : name.Replace("block: ", ""))}](#{(name == "block" ? "blocks" : name.Replace(": ", "-"))})";
    }
}
