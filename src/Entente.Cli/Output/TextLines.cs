using Spectre.Console;
using Spectre.Console.Rendering;

namespace Entente.Cli.Output;

/// <summary>Writes text for people: wrapped at the terminal's width, bold only where colours are wanted, no blanks at line ends.</summary>
internal static class TextLines
{
    public static IAnsiConsole Console(CommandHost host, TextWriter writer)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(writer),
                Ansi = host.Colours ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = host.Colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
            }
        );
        console.Profile.Width = host.Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    public static void Write(CommandHost host, IRenderable renderable)
    {
        var text = new StringWriter { NewLine = "\n" };
        Console(host, text).Write(renderable);
        // A table without a border above its headings begins with an empty line.
        foreach (var line in text.ToString().TrimEnd().Split('\n').SkipWhile(string.IsNullOrWhiteSpace))
            host.Out.WriteLine(line.TrimEnd());
    }

    public static void Heading(CommandHost host, string text) => Write(host, new Text(text, new Style(decoration: Decoration.Bold)));

    public static void Paragraph(CommandHost host, string text) => Write(host, new Text(text));
}
