using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using MinutesDsl.Projects;
using MinutesDsl.Render;

namespace MinutesDsl.Cli;

/// <summary><c>minutes render</c>: what can be asked of it.</summary>
internal static class RenderCommand
{
    public const string Name = "render";

    public const string Examples = """
        Examples:
          minutes render july.minutes                             the public page: out/july.html
          minutes render july.minutes --to docx                   a Word document: out/july.docx
          minutes render meetings --to html,json --out published  pages and data of a whole folder
          minutes render july.minutes --edition full              with exempt text: out/july.full.html
          minutes render meetings --style lewisham                in another house style

        Files are written whole or not at all, each below --out where it was below the folder named
        (a file named by itself: below its project's folder). Nothing is written of minutes whose
        exempt text is not marked clearly; nor, from the status 'published draft' on, of minutes
        with errors, unless --force is given.

        Exit codes: 0 all was written, 1 something was not, because of what the minutes say, 2 a
        path is missing, a file could not be written, or the command was not understood.
        """;

    private static readonly ImmutableDictionary<string, OutputFormat> Formats =
        ImmutableDictionary.CreateRange(StringComparer.OrdinalIgnoreCase, Enum.GetValues<OutputFormat>().Select(format => KeyValuePair.Create(OutputPath.Word(format), format)));

    public static Command Create(CommandContext? context)
    {
        var paths = CheckCommand.Paths();
        var to = new Option<ImmutableArray<OutputFormat>>("--to")
        {
            HelpName = "FORMATS",
            Description = "What to make, with commas between: html, docx (Word), json. [default: html]",
            Arity = ArgumentArity.OneOrMore,
            CustomParser = ReadFormats,
        };
        var output = new Option<string>("--out")
        {
            HelpName = "DIR",
            Description = "The folder to write to; it is made where it is missing.",
            DefaultValueFactory = _ => OutputPath.DefaultFolder,
        };
        var edition = EditionOption.Create("For whom: 'public' shows nothing of what is exempt; 'full' shows all, and says NOT FOR PUBLICATION. [default: public]");
        var style = new Option<string?>("--style")
        {
            HelpName = "NAME",
            Description = "The house style: a folder in the project's styles/, or 'standard'. [default: what minutes.json says]",
            CustomParser = ReadStyle,
        };
        var force = new Option<bool>("--force") { Description = "Write published minutes although they have errors." };
        var command = new Command(Name, "Publish minutes in a house style, as web pages, Word documents or data.") { paths, to, output, edition, style, force };
        if (context is not null)
        {
            command.SetAction(result => new RenderRunner(context).Run(result.GetValue(paths) ?? [], new RenderOptions(
                result.GetValue(to) is { IsDefaultOrEmpty: false } formats ? formats : [OutputFormat.Html], result.GetValue(output) ?? OutputPath.DefaultFolder, result.GetValue(edition), result.GetValue(style), result.GetValue(force))));
        }

        return command;
    }

    private static ImmutableArray<OutputFormat> ReadFormats(ArgumentResult result)
    {
        var formats = ImmutableArray.CreateBuilder<OutputFormat>();
        foreach (var word in result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries)))
        {
            if (Formats.TryGetValue(word, out var format))
                formats.Add(format);
            else
                result.AddError($"There is no format '{word}'.{Spelling.Suggest(word, Formats.Keys)} Choose from: {Choices(Formats.Keys)}.");
        }

        return [.. formats.Distinct()];
    }

    private static string? ReadStyle(ArgumentResult result)
    {
        var name = result.Tokens[0].Value;
        if (StyleName.Objection(name) is { } objection)
            result.AddError($"There can be no style '{name}': {objection}.");
        return name;
    }

    private static string Choices(IEnumerable<string> words) => string.Join(", ", words.Order(StringComparer.Ordinal));
}
