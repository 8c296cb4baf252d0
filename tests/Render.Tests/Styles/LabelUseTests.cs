using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using MinutesDsl.Diagnostics;

namespace MinutesDsl.Render.Tests;

/// <summary>Labels that a style sets and nothing prints are told; never one that something may print.</summary>
public sealed class LabelUseTests
{
    // The Word template prints "decisions", too; the other is printed by minutes.html alone.
    private const string Json = """
        {
          "model": 1,
          "labels": { "en": { "decisions": "Decided",
            "skip_to_content": "To the minutes" } }
        }
        """;

    [Fact]
    public void Label_that_no_template_prints_any_more_is_told_with_its_place()
    {
        var message = Assert.Single(Check(Json, ("minutes.html", "<h1>Minutes</h1>")));
        Assert.Equal(("MIN724", DiagnosticSeverity.Information, "styles/own/style.json", 4, 5), (message.Code, message.Severity, message.File, message.Line, message.Column));
        Assert.Contains("\"skip_to_content\"", message.Message, StringComparison.Ordinal);
        Assert.Contains("Print style.labels.skip_to_content somewhere, or take the label out.", message.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ style.labels.skip_to_content }}")]
    [InlineData("{{ style.labels['skip_to_content'] }}")]
    [InlineData("{{ key = 'skip_to_content'; style.labels[key] }}")]
    [InlineData("{{ words = style.labels; words.skip_to_content }}")]
    [InlineData("{{ for p in meeting.people; style.labels[p.full] ?? ''; end }}")]
    [InlineData("{{ for p in meeting.people; style.labels['skip' + p.full] ?? ''; end }}")]
    [InlineData("{{ for p in meeting.people; style.labels[$'skip{p.full}'] ?? ''; end }}")]
    [InlineData("{{ with style.labels; skip_to_content; end }}")]
    [InlineData("{{ with style; labels.skip_to_content; end }}")]
    [InlineData("{{ import style.labels; skip_to_content }}")]
    [InlineData("{{ for pair in style.labels; pair.value; end }}")]
    [InlineData("{{ style.labels | object.values | array.join ', ' }}")]
    [InlineData("{{ func label(key); ret style.labels[key]; end; label 'skip_to_content' }}")]
    [InlineData("{{ include 'words.html' words: style.labels }}")]
    [InlineData("{{ if false; style.labels.skip_to_content ?? ''; end }}")]
    [InlineData("{{ capture x; style.labels.skip_to_content; end }}")]
    [InlineData("{{ f = do; ret style.labels.skip_to_content; end; f }}")]
    public void Label_that_may_be_printed_is_not(string template) =>
        Assert.DoesNotContain(Check(Json, ("minutes.html", template), ("words.html", "{{ $words?.skip_to_content }}")), message => message.Code == "MIN724");

    [Fact]
    public void Label_of_another_family_put_together_is_told()
    {
        var messages = Check(Json, ("minutes.html", "{{ for roll in meeting.rolls; style.labels['roll_' + roll.key] ?? ''; end }}"));
        Assert.Equal(["MIN724"], messages.Select(message => message.Code));
    }

    /// <summary>What cannot be read may print any label.</summary>
    [Fact]
    public void Nothing_is_said_of_labels_where_a_template_does_not_parse() =>
        Assert.DoesNotContain(Check(Json, ("minutes.html", "{{ if x }}")), message => message.Code == "MIN724");

    /// <summary>A label is there because something prints it, but for five that styles may have set since the first version.</summary>
    [Fact]
    public void Every_label_of_the_built_in_style_is_printed()
    {
        var keys = Make.Standard().Labels.Keys.ToList();
        var labels = string.Join(", ", keys.Select(key => $"\"{key}\": \"x\""));
        var unused = Check($"{{ \"labels\": {{ \"en\": {{ {labels} }}, \"cy\": {{ {labels} }} }} }}").Where(message => message.Code == "MIN724");
        Assert.Equal(["body", "council", "meeting", "purpose", "signature"], unused.Select(message => message.Message.Split('"')[1]).Distinct());
        Assert.True(keys.Count > 150);
    }

    /// <summary>The program's own labels are texts in its code: one that goes there must go here.</summary>
    [Fact]
    public void Labels_of_the_program_are_in_its_code()
    {
        var texts = TextsOf(typeof(HouseStyle).Assembly.Location);
        Assert.Equal([], ProgramLabels.Keys.Where(key => !texts.Contains(key)));
        Assert.Equal([], ProgramLabels.Families.Where(family => !texts.Any(text => text.StartsWith(family, StringComparison.Ordinal))));
        Assert.All(ProgramLabels.Families, family => Assert.True(ProgramLabels.Print(family + "x")));
    }

    private static IEnumerable<RenderMessage> Check(string json, params (string Path, string Text)[] files) =>
        HouseStyles.Check(Style.With(json, [.. files.Select(file => ("own/" + file.Path, file.Text))]), files.Select(file => file.Path).Where(path => path.EndsWith(".html", StringComparison.Ordinal)));

    /// <summary>The texts that an assembly's code loads, but for that of <see cref="ProgramLabels"/> itself.</summary>
    private static HashSet<string> TextsOf(string assembly)
    {
        const byte loadString = 0x72;
        const int stringTable = 0x70;
        using var file = File.OpenRead(assembly);
        using var reader = new PEReader(file);
        var metadata = reader.GetMetadataReader();
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Where(type => metadata.GetString(type.Name) != nameof(ProgramLabels)))
        {
            foreach (var method in type.GetMethods().Select(metadata.GetMethodDefinition).Where(method => method.RelativeVirtualAddress != 0))
            {
                var code = reader.GetMethodBody(method.RelativeVirtualAddress).GetILBytes() ?? [];
                for (var i = 0; i + 4 < code.Length; i++)
                {
                    if (code[i] == loadString && code[i + 4] == stringTable)
                        texts.Add(metadata.GetUserString(MetadataTokens.UserStringHandle(code[i + 1] | (code[i + 2] << 8) | (code[i + 3] << 16))));
                }
            }
        }

        return texts;
    }
}
