using System.Globalization;
using HandlebarsDotNet;

namespace MinutesDsl.Benchmarks.Templates;

/// <summary>The page for Handlebars.Net, with the helpers that it needs where Scriban has builtins.</summary>
internal static class HandlebarsPage
{
    internal static HandlebarsTemplate<object, object> Compile()
    {
        var engine = Handlebars.Create();
        engine.RegisterHelper("one", (writer, _, arguments) => writer.Write(Number(arguments[0]) + 1));
        engine.RegisterHelper("upper", (writer, _, arguments) => writer.Write(Text(arguments[0]).ToUpperInvariant()));
        engine.RegisterHelper("day", (writer, _, arguments) =>
            writer.Write(DateTime.Parse(Text(arguments[0]), CultureInfo.InvariantCulture).ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)));
        engine.RegisterHelper("odd", (output, options, context, arguments) => Choose(Number(arguments[0]) % 2 == 1, output, options, context));
        engine.RegisterHelper("is", (output, options, context, arguments) => Choose(Equals(arguments[0], arguments[1]), output, options, context));
        engine.RegisterHelper("more", (output, options, context, arguments) => Choose(Number(arguments[0]) > Number(arguments[1]), output, options, context));
        engine.RegisterTemplate("header", BenchFolder.Read("header.hbs"));
        engine.RegisterTemplate("votes", BenchFolder.Read("votes.hbs"));
        return engine.Compile(BenchFolder.Read("minutes.hbs"));
    }

    private static void Choose(bool condition, EncodedTextWriter output, BlockHelperOptions options, Context context)
    {
        if (condition)
            options.Template(output, context);
        else
            options.Inverse(output, context);
    }

    private static string Text(object? value) => value as string ?? "";

    private static int Number(object? value) => Convert.ToInt32(value, CultureInfo.InvariantCulture);
}
