using System.Text;
using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Printing;

/// <summary>
/// Writes a syntax tree as Cypher text that parses to an equal tree. One file for each area of the grammar. A tree too deep
/// for the stack ends in an <see cref="InsufficientExecutionStackException"/>; one that was parsed is not that deep.
/// </summary>
public sealed partial class Printer
{
    private readonly StringBuilder _text = new();

    private Printer()
    {
    }

    /// <summary>The text of a statement.</summary>
    public static string Print(Statement statement)
    {
        var printer = new Printer();
        printer.WriteStatement(statement);
        return printer._text.ToString();
    }

    /// <summary>The text of an expression.</summary>
    public static string Print(Expression expression)
    {
        var printer = new Printer();
        printer.Write(expression, Level.Or);
        return printer._text.ToString();
    }

    /// <summary>The text of a path pattern.</summary>
    public static string Print(PathPattern pattern)
    {
        var printer = new Printer();
        printer.WritePath(pattern);
        return printer._text.ToString();
    }

    private Printer Add(string text)
    {
        _text.Append(text);
        return this;
    }

    private void AddIf(bool condition, string text)
    {
        if (condition)
        {
            _text.Append(text);
        }
    }

    private void Separated<T>(IReadOnlyList<T> items, Action<T> write, string separator = ", ")
    {
        for (var i = 0; i < items.Count; i++)
        {
            AddIf(i > 0, separator);
            write(items[i]);
        }
    }

    private void WriteWhere(Expression? where)
    {
        if (where is not null)
        {
            Add(" WHERE ").Write(where, Level.Or);
        }
    }

    private void WriteName(Variable variable) => Add(Names.Word(variable.Name));
}
