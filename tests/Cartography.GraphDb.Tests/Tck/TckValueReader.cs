using System.Globalization;
using Cartography.Values;

namespace Cartography.GraphDb.Tests.Tck;

/// <summary>Reads values as the kit's tables write them.</summary>
internal sealed class TckValueReader(string text)
{
    private int _at;
    private long _ids = 1;

    public static Value Read(string text)
    {
        var reader = new TckValueReader(text.Trim());
        return reader.Value();
    }

    private Value Value()
    {
        Skip();
        return text[_at] switch
        {
            '\'' => Cartography.Values.Value.From(Quoted()),
            '[' when text[_at + 1] == ':' => Cartography.Values.Value.From(Relationship(0, 0)),
            '[' => List(),
            '{' => Cartography.Values.Value.From(Map()),
            '(' => Cartography.Values.Value.From(Node()),
            '<' => Path(),
            _ => Word(),
        };
    }

    private Value List()
    {
        var items = new List<Value>();
        Expect('[');

        while (!Is(']'))
        {
            items.Add(Value());
            Take(',');
        }

        return Cartography.Values.Value.From(ListValue.Of(items));
    }

    private MapValue Map()
    {
        var entries = new List<KeyValuePair<string, Value>>();
        Expect('{');

        while (!Is('}'))
        {
            var key = Name();
            Expect(':');
            entries.Add(new(key, Value()));
            Take(',');
        }

        return MapValue.Of(entries);
    }

    private Node Node()
    {
        Expect('(');
        var labels = Labels();
        Skip();
        var properties = text[_at] == '{' ? Map() : MapValue.Empty;
        Expect(')');
        return new(_ids++, "", labels, properties);
    }

    private Relationship Relationship(long start, long end)
    {
        Expect('[');
        var types = Labels();
        Skip();
        var properties = text[_at] == '{' ? Map() : MapValue.Empty;
        Expect(']');
        return new(_ids++, "", types[0], start, "", end, "", properties);
    }

    private Value Path()
    {
        Expect('<');
        var nodes = new List<Value> { Cartography.Values.Value.From(Node()) };
        var relationships = new List<Value>();

        while (!Is('>'))
        {
            var incoming = Take('<');
            Expect('-');
            var relationship = Relationship(0, 0);
            Expect('-');
            Take('>');
            var next = Node();
            var (start, end) = incoming ? (next.Id, nodes[^1].AsId()) : (nodes[^1].AsId(), next.Id);
            relationships.Add(Cartography.Values.Value.From(relationship with { StartId = start, EndId = end }));
            nodes.Add(Cartography.Values.Value.From(next));
        }

        return Cartography.Values.Value.From(new Cartography.Values.Path([.. nodes], [.. relationships]));
    }

    private List<string> Labels()
    {
        var labels = new List<string>();

        while (Take(':'))
        {
            labels.Add(Name());
        }

        return labels;
    }

    private string Quoted()
    {
        var result = new System.Text.StringBuilder();

        for (_at++; text[_at] != '\''; _at++)
        {
            if (text[_at] == '\\' && text[_at + 1] is '\'' or '\\')
            {
                _at++;
            }

            result.Append(text[_at]);
        }

        _at++;
        return result.ToString();
    }

    private string Name()
    {
        Skip();

        if (text[_at] == '`')
        {
            var end = text.IndexOf('`', _at + 1);
            var quoted = text[(_at + 1)..end];
            _at = end + 1;
            return quoted;
        }

        var start = _at;

        while (_at < text.Length && (char.IsLetterOrDigit(text[_at]) || text[_at] is '_' or '-' or '.' or '+'))
        {
            _at++;
        }

        return text[start.._at];
    }

    private Value Word() => Name() switch
    {
        "null" => default,
        "true" => Cartography.Values.Value.True,
        "false" => Cartography.Values.Value.False,
        "NaN" => double.NaN,
        "Inf" => double.PositiveInfinity,
        "-Inf" => double.NegativeInfinity,
        var number when long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) => integer,
        var number => double.Parse(number, CultureInfo.InvariantCulture),
    };

    private void Skip()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
        {
            _at++;
        }
    }

    private bool Is(char closing) => Take(closing);

    private bool Take(char wanted)
    {
        Skip();

        if (_at < text.Length && text[_at] == wanted)
        {
            _at++;
            return true;
        }

        return false;
    }

    private void Expect(char wanted)
    {
        if (!Take(wanted))
        {
            throw new FormatException($"expected {wanted} at {_at} of {text}");
        }
    }
}
