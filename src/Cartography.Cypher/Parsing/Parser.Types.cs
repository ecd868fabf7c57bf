using Cartography.Cypher.Lexing;
using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Parsing;

/// <content>Names of types.</content>
internal sealed partial class Parser
{
    private TypeName ParseType()
    {
        var first = _index;
        var alternatives = new List<TypeName>();
        alternatives.Add(ParseTypePart());
        while (AtAlternative)
        {
            _index++;
            alternatives.Add(ParseTypePart());
        }

        return alternatives.Count == 1 ? alternatives[0] : new UnionTypeName(alternatives.ToSyntaxList()) { Span = SpanFrom(first) };
    }

    private TypeName ParseTypePart()
    {
        Enter();
        var first = _index;
        TypeName type;
        if (Accept(Keyword.List) || Accept(Keyword.Array))
        {
            Expect(TokenKind.Less);
            var element = ParseType();
            Expect(TokenKind.Greater);
            type = new ListTypeName(element, ParseNotNull());
        }
        else if (Current.Keyword == Keyword.Any && Peek(1).Kind == TokenKind.Less && TypeWords.IsStart(Peek(2).Keyword))
        {
            type = ParseDynamicUnion();
        }
        else
        {
            var name = ParseSimpleTypeName();
            type = new SimpleTypeName(name, ParseNotNull());
        }

        // INTEGER LIST is LIST<INTEGER> in older words.
        var lists = 0;
        while (Current.Keyword is Keyword.List or Keyword.Array)
        {
            _index++;
            type = new ListTypeName(type, ParseNotNull());
            lists++;
            Enter();
        }

        _depth -= lists;
        Leave();
        return type with { Span = SpanFrom(first) };
    }

    private UnionTypeName ParseDynamicUnion()
    {
        _index += 2;
        var type = ParseType();
        Expect(TokenKind.Greater);
        return type as UnionTypeName ?? new UnionTypeName([type]);
    }

    private bool ParseNotNull()
    {
        if (Accept(TokenKind.Exclamation))
        {
            return true;
        }

        if (Current.Keyword != Keyword.Not || Peek(1).Keyword != Keyword.Null)
        {
            return false;
        }

        _index += 2;
        return true;
    }

    private string ParseSimpleTypeName()
    {
        TypeWords.Expect(Expecting);
        switch (Current.Keyword)
        {
            case Keyword.Any:
                _index++;
                return ParseAfterAny();
            case Keyword.Property:
                _index++;
                Expect(Keyword.Value);
                return "PROPERTY VALUE";
            case Keyword.Signed:
                _index++;
                return ParseOneOf("INTEGER", Keyword.Int, Keyword.Integer);
            case Keyword.Local:
                _index++;
                return Accept(Keyword.Time) ? "LOCAL TIME" : ParseOneOf("LOCAL DATETIME", Keyword.Datetime);
            case Keyword.Zoned:
                _index++;
                return Accept(Keyword.Time) ? "ZONED TIME" : ParseOneOf("ZONED DATETIME", Keyword.Datetime);
            case Keyword.Time:
                _index++;
                return ParseZoneWords("TIME");
            case Keyword.Timestamp:
                _index++;
                return ParseZoneWords("DATETIME");
            default:
                var name = TypeWords.Simple(Current.Keyword) ?? throw Unexpected();
                _index++;
                return name;
        }
    }

    private string ParseAfterAny()
    {
        if (Accept(Keyword.Property))
        {
            Expect(Keyword.Value);
            return "PROPERTY VALUE";
        }

        if (Current.Keyword is Keyword.Node or Keyword.Vertex or Keyword.Relationship or Keyword.Edge or Keyword.Map)
        {
            return ParseSimpleTypeName();
        }

        Accept(Keyword.Value);
        return "ANY";
    }

    private string ParseOneOf(string name, params ReadOnlySpan<Keyword> words)
    {
        foreach (var word in words)
        {
            if (Accept(word))
            {
                return name;
            }
        }

        throw Unexpected();
    }

    // TIME WITHOUT TIMEZONE, TIMESTAMP WITH TIME ZONE ...
    private string ParseZoneWords(string type)
    {
        var zoned = Accept(Keyword.With);
        if (!zoned)
        {
            Expect(Keyword.Without);
        }

        if (!Accept(Keyword.Timezone))
        {
            Expect(Keyword.Time);
            Expect(Keyword.Zone);
        }

        return (zoned ? "ZONED " : "LOCAL ") + type;
    }
}
