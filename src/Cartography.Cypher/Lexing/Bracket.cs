namespace Cartography.Cypher.Lexing;

/// <summary>What is known about an opening bracket before parsing, so that the parser decides without trying twice.</summary>
/// <param name="Close">Index of the token that closes it, or 0.</param>
/// <param name="HasComma">Whether a comma stands directly inside.</param>
/// <param name="FirstBar">Index of the first <c>|</c> directly inside, or 0.</param>
/// <param name="LastBar">Index of the last <c>|</c> directly inside, or 0.</param>
internal readonly record struct Bracket(int Close, bool HasComma, int FirstBar, int LastBar);
