namespace Cartography.GraphDb.Functions.Regular;

/// <summary>Java's inline flags.</summary>
[Flags]
internal enum RegexFlags
{
    None = 0,

    /// <summary>i</summary>
    IgnoreCase = 1,

    /// <summary>m</summary>
    Multiline = 2,

    /// <summary>s</summary>
    DotMatchesAll = 4,

    /// <summary>d: only a newline ends a line.</summary>
    UnixLines = 8,

    /// <summary>u</summary>
    UnicodeCase = 16,

    /// <summary>x</summary>
    Comments = 32,

    /// <summary>U: \w, \d, \s and the POSIX classes know all scripts.</summary>
    UnicodeClasses = 64,
}
