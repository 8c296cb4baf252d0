using System.Collections.Immutable;
using System.Text;

namespace MinutesDsl.Scriban.Tests.Errors;

/// <summary>
/// Mistakes that designers of templates make, and all that is said of each: by the parser, by the checker, by the render. The messages are in
/// one golden file, to be read by eye: each must say what is wrong, where, and how to mend it.
/// </summary>
public sealed class MistakeTests
{
    private static readonly ImmutableArray<(string Name, string Template)> Mistakes =
    [
        ("for without end", "<ul>\n{{ for item in meeting.items }}\n<li>{{ item.title }}</li>\n</ul>"),
        ("if without end, inside of a for", "{{ for item in meeting.items }}\n{{ if item.label }}{{ item.label }}\n{{ end }}"),
        ("one end too many", "{{ if meeting.title }}x{{ end }}\n{{ end }}"),
        ("misspelt member", "<h1>{{ meeting.titel }}</h1>"),
        ("misspelt variable", "<h1>{{ meting.title }}</h1>"),
        ("misspelt builtin", "{{ meeting.title | string.upcse }}"),
        ("builtin without its group", "{{ meeting.title | upcase }}"),
        ("missing pipe argument", "{{ meeting.title | string.replace 'a' }}"),
        ("nothing after the pipe", "{{ meeting.title | }}"),
        ("pipe at the beginning of a line", "{{ meeting.title\n   | string.upcase }}"),
        ("smart quotes", "{{ meeting.title + “!” }}"),
        ("smart apostrophe as a quote", "{{ include ‘part’ }}"),
        ("= for ==", "{{ if meeting.status = 'draft' }}Draft{{ end }}"),
        ("and for &&", "{{ if meeting.title and meeting.items }}x{{ end }}"),
        ("not for !", "{{ if not meeting.title }}x{{ end }}"),
        ("elseif in one word", "{{ if meeting.title }}a{{ elseif meeting.items }}b{{ end }}"),
        ("endif", "{{ if meeting.title }}a{{ endif }}"),
        ("endfor", "{{ for i in meeting.items }}a{{ endfor }}"),
        ("of for in", "{{ for item of meeting.items }}x{{ end }}"),
        ("missing end in a partial", "a\n{{ include 'broken' }}\nb"),
        ("misspelt member in a partial", "a\n{{ include 'wrong' meeting.items[0] }}\nb"),
        ("partial that does not exist", "{{ include 'prat' }}"),
        ("partial without quotes", "{{ include part }}"),
        ("Liquid", "{{ for item in meeting.items }}{% if item %}{{ item.title }}{% endif %}{{ end }}"),
        ("Handlebars", "{{#each meeting.items}}<li>{{title}}</li>{{/each}}"),
        ("C comment", "{{ // the title\n meeting.title }}"),
        ("loop over a number", "{{ for i in meeting.count }}{{ i }}{{ end }}"),
        ("loop over an object", "{{ for item in meeting }}{{ item.title }}{{ end }}"),
        ("member of a list", "{{ meeting.items.title }}"),
        ("whole object printed", "{{ meeting.items[0] }}"),
        ("comparing a list with a number", "{{ if meeting.items > 3 }}many{{ end }}"),
        ("comparing an object with a word", "{{ if meeting.items[0] == 'draft' }}x{{ end }}"),
        ("member of what may be missing", "{{ for item in meeting.items }}{{ item.vote.count }}{{ end }}"),
        ("text that is not closed", "{{ meeting.title + 'a }}\n<p>b</p>"),
        ("parenthesis that is not closed", "{{ (meeting.count + 1 }}"),
        ("bracket that is not closed", "{{ meeting.items[0 }}"),
        ("negative argument without parentheses", "{{ meeting.title | string.slice - 3 }}"),
        ("arguments with commas", "{{ meeting.title | string.replace 'a', 'b' }}"),
        ("named argument that does not exist", "{{ meeting.title | string.truncate 5 elipsis: '…' }}"),
        ("value in a script", "<script>var title = '{{ meeting.title }}';</script>"),
        ("value in an attribute without quotes", "<p class={{ meeting.title }}>x</p>"),
        ("value as an event", "<p onclick=\"{{ meeting.title }}\">x</p>"),
        ("quote that only one branch closes", "<p class=\"a{{ if meeting.title }}\"{{ end }}>x</p>"),
        ("assigning to the model", "{{ meeting.title = 'x' }}"),
        ("code block that is not closed", "<p>{{ if meeting.title </p>"),
    ];

    [Fact]
    public void Messages_are_those_in_the_golden_file()
    {
        var text = new StringBuilder("# What is said of typical mistakes\n");
        foreach (var (name, template) in Mistakes)
        {
            text.Append("\n## ").Append(name).Append("\n\n");
            foreach (var line in template.Split('\n'))
                text.Append("    ").Append(line).Append('\n');
            text.Append('\n');
            foreach (var message in Messages(template).Distinct())
                text.Append("- ").Append(message).Append('\n');
        }

        GoldenFile.Check(RepositoryPaths.At("tests", "Scriban.Tests", "Errors", "mistakes.md"), text.ToString());
    }

    /// <summary>Every mistake is found, before anything is rendered.</summary>
    [Fact]
    public void Every_mistake_is_found_without_rendering() => Assert.All(
        Mistakes.Where(mistake => mistake.Name is not ("Liquid" or "member of what may be missing")),
        mistake => Assert.True(Found(mistake.Template).Count > 0, mistake.Name));

    private static List<string> Messages(string template)
    {
        var messages = Found(template);
        if (Template.Parse(template, "page.html") is { HasErrors: false } page)
        {
            try
            {
                var context = new TemplateContext { TemplateLoader = new Partials(), StrictMembers = true, Escaping = EscapingMode.Html };
                context.PushGlobal(Model());
                messages.Add($"renders as: {page.Render(context).ReplaceLineEndings("⏎")}");
            }
            catch (ScriptRuntimeException error)
            {
                messages.Add($"render: {error.Message}");
            }
        }

        return messages;
    }

    private static List<string> Found(string template)
    {
        var page = Template.Parse(template, "page.html");
        var partials = new List<Template>();
        var checker = new TemplateChecker(Types(), name => Partials.Of(name) is { } partial ? Remembered(Template.Parse(partial, name + ".html")) : null);
        var found = page.HasErrors ? page.Messages : page.CheckEscaping(EscapingMode.Html).AddRange(checker.Check(page));
        return [.. found.Concat(partials.SelectMany(partial => partial.Messages)).Select(message => message.ToString())];

        Template Remembered(Template partial)
        {
            partials.Add(partial);
            return partial;
        }
    }

    private static ScriptObject Model() => new()
    {
        ["meeting"] = new ScriptObject
        {
            TypeName = "meeting",
            IsReadOnly = true,
            ["title"] = "Council",
            ["status"] = "draft",
            ["count"] = 2,
            ["items"] = new ScriptArray([new ScriptObject { TypeName = "item", ["title"] = "Apologies", ["label"] = null, ["vote"] = null }]),
        },
    };

    private static TemplateType Types()
    {
        var vote = TemplateType.Object("vote").Define("count", TemplateType.Number);
        var item = TemplateType.Object("item").Define("title", TemplateType.Text).Define("label", TemplateType.Text).Define("vote", vote);
        var meeting = TemplateType.Object("meeting")
            .Define("title", TemplateType.Text)
            .Define("status", TemplateType.Text)
            .Define("count", TemplateType.Number)
            .Define("items", TemplateType.ListOf(item));
        return TemplateType.Object("globals").Define("meeting", meeting);
    }

    private sealed class Partials : ITemplateLoader
    {
        public static string? Of(string name) => name switch
        {
            "part" => "x",
            "broken" => "<p>\n{{ if meeting.title }}\n</p>",
            "wrong" => "<p>\n{{ $1.titel }}\n</p>",
            _ => null,
        };

        public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => Of(templateName) is null ? null : templateName + ".html";

        public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => Of(templatePath[..^5]);
    }
}
