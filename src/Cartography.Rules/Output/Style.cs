namespace Cartography.Rules.Output;

/// <summary>Colours and links for terminals; nothing elsewhere, so that files and pipes get plain text.</summary>
/// <param name="Escapes">Whether the output is a terminal that wants them.</param>
public sealed record Style(bool Escapes)
{
    /// <summary>Bold.</summary>
    public string Bold(string text) => Wrap("1", text);

    /// <summary>For names of things.</summary>
    public string Cyan(string text) => Wrap("36", text);

    /// <summary>For what is well.</summary>
    public string Green(string text) => Wrap("32", text);

    /// <summary>For what is not.</summary>
    public string Red(string text) => Wrap("31", text);

    /// <summary>For what deserves a look.</summary>
    public string Yellow(string text) => Wrap("33", text);

    /// <summary>A text that opens an address; without an address, or where terminals are not, the text alone.</summary>
    public string Link(string? address, string text) => Escapes && address is not null ? $"\e]8;;{address}\e\\{text}\e]8;;\e\\" : text;

    private string Wrap(string code, string text) => Escapes ? $"\e[{code}m{text}\e[0m" : text;
}
