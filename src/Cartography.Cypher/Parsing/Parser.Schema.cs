using Cartography.Cypher.Lexing;
using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Parsing;

/// <content>Indexes and constraints.</content>
internal sealed partial class Parser
{
    private CreateIndexStatement ParseCreateIndex()
    {
        var create = _index;
        var replace = ParseCreateOrReplace();
        var kind = ParseIndexKind(create);
        var name = At(Keyword.For) || Current.Keyword == Keyword.If ? null : ParseSchemaName();
        var ifNotExists = ParseIfNotExists();
        var target = ParseSchemaPattern(manyLabels: kind == IndexKind.FullText);
        Expect(Keyword.On);
        target = kind switch
        {
            IndexKind.FullText => target with { Properties = ParseEachProperties(target.Variable) },
            IndexKind.Lookup => ParseLookupFunction(target),
            _ => target with { Properties = ParseSchemaProperties(target.Variable) },
        };
        return new CreateIndexStatement(kind, name, replace, ifNotExists, target, ParseSchemaOptions());
    }

    private bool ParseCreateOrReplace()
    {
        Expect(Keyword.Create);
        if (!Accept(Keyword.Or))
        {
            return false;
        }

        Expect(Keyword.Replace);
        return true;
    }

    private IndexKind ParseIndexKind(int create)
    {
        var word = Current.Keyword;
        if (word == Keyword.Btree)
        {
            throw Error("Invalid index type b-tree, use range, point or text index instead.", tokens[create + 1].Start);
        }

        _index += word == Keyword.Index ? 0 : 1;
        Expect(Keyword.Index);
        return word switch
        {
            Keyword.Text => IndexKind.Text,
            Keyword.Point => IndexKind.Point,
            Keyword.Fulltext => IndexKind.FullText,
            Keyword.Lookup => IndexKind.Lookup,
            Keyword.Vector => IndexKind.Vector,
            _ => IndexKind.Range,
        };
    }

    private Expression ParseSchemaName()
    {
        if (At(TokenKind.Dollar))
        {
            return ParseParameter();
        }

        var first = _index;
        return new Literal(ParseName()) { Span = SpanFrom(first) };
    }

    private bool ParseIfNotExists()
    {
        if (!Accept(Keyword.If))
        {
            return false;
        }

        Expect(Keyword.Not);
        Expect(Keyword.Exists);
        return true;
    }

    private bool ParseIfExists()
    {
        if (!Accept(Keyword.If))
        {
            return false;
        }

        Expect(Keyword.Exists);
        return true;
    }

    // FOR (n:Label) or FOR ()-[r:TYPE]-(), the arrow being of no matter.
    private SchemaTarget ParseSchemaPattern(bool manyLabels)
    {
        Expect(Keyword.For);
        var first = _index;
        Expect(TokenKind.LeftParenthesis);
        var onRelationships = Accept(TokenKind.RightParenthesis);
        if (onRelationships)
        {
            Accept(TokenKind.Less);
            Expect(TokenKind.Minus);
            Expect(TokenKind.LeftBracket);
        }

        var variable = ParseVariable();
        var labels = new List<string>();
        if (At(TokenKind.Colon))
        {
            Expect(TokenKind.Colon);
            labels.Add(ParseName());
            while (manyLabels && Accept(TokenKind.Bar))
            {
                labels.Add(ParseName());
            }
        }

        if (onRelationships)
        {
            Expect(TokenKind.RightBracket);
            Expect(TokenKind.Minus);
            Accept(TokenKind.Greater);
            Expect(TokenKind.LeftParenthesis);
        }

        Expect(TokenKind.RightParenthesis);
        return new SchemaTarget(variable, onRelationships, labels.ToSyntaxList(), []) { Span = SpanFrom(first) };
    }

    private SyntaxList<string> ParseSchemaProperties(Variable variable)
    {
        if (!Accept(TokenKind.LeftParenthesis))
        {
            return [ParseSchemaProperty(variable)];
        }

        var properties = ParseCommaSeparated(() => ParseSchemaProperty(variable));
        Expect(TokenKind.RightParenthesis);
        return properties;
    }

    private string ParseSchemaProperty(Variable variable)
    {
        var used = ParseVariable();
        if (!used.Equals(variable))
        {
            throw Error($"Variable `{used.Name}` not defined", used.Span.Start, "UndefinedVariable");
        }

        Expect(TokenKind.Dot);
        return ParseName();
    }

    private SyntaxList<string> ParseEachProperties(Variable variable)
    {
        Expect(Keyword.Each);
        Expect(TokenKind.LeftBracket);
        var properties = ParseCommaSeparated(() => ParseSchemaProperty(variable));
        Expect(TokenKind.RightBracket);
        return properties;
    }

    private SchemaTarget ParseLookupFunction(SchemaTarget target)
    {
        Accept(Keyword.Each);
        var at = Current;
        var function = ParseName();
        var wanted = target.OnRelationships ? "type" : "labels";
        if (!string.Equals(function, wanted, StringComparison.OrdinalIgnoreCase))
        {
            throw Error($"Failed to create index: Function '{function}' is not allowed, valid function is '{wanted}'.", at.Start);
        }

        Expect(TokenKind.LeftParenthesis);
        var used = ParseVariable();
        Expect(TokenKind.RightParenthesis);
        return used.Equals(target.Variable) ? target : throw Error($"Variable `{used.Name}` not defined", used.Span.Start, "UndefinedVariable");
    }

    private Expression? ParseSchemaOptions()
    {
        if (!Accept(Keyword.Options))
        {
            return null;
        }

        return At(TokenKind.Dollar) ? ParseParameter() : ParseMapAlone();
    }

    private CreateConstraintStatement ParseCreateConstraint()
    {
        var replace = ParseCreateOrReplace();
        Expect(Keyword.Constraint);
        if (Current.Keyword == Keyword.On && Peek(1).Kind == TokenKind.LeftParenthesis)
        {
            throw Error(
                "Invalid constraint syntax, ON and ASSERT should not be used. Replace ON with FOR and ASSERT with REQUIRE.", Current.Start);
        }

        var name = At(Keyword.For) || Current.Keyword == Keyword.If ? null : ParseSchemaName();
        var ifNotExists = ParseIfNotExists();
        var target = ParseSchemaPattern(manyLabels: false);
        Expect(Keyword.Require);
        target = target with { Properties = ParseSchemaProperties(target.Variable) };
        var (kind, type) = ParseRequirement();
        return new CreateConstraintStatement(kind, name, replace, ifNotExists, target, type, ParseSchemaOptions());
    }

    private (ConstraintKind Kind, TypeName? Type) ParseRequirement()
    {
        if (Accept(TokenKind.DoubleColon))
        {
            return (ConstraintKind.Typed, ParseType());
        }

        Expect(Keyword.Is);
        if (Accept(TokenKind.DoubleColon) || Accept(Keyword.Typed))
        {
            return (ConstraintKind.Typed, ParseType());
        }

        if (Accept(Keyword.Not))
        {
            Expect(Keyword.Null);
            return (ConstraintKind.Exists, null);
        }

        _ = Accept(Keyword.Node) || Accept(Keyword.Relationship);
        if (Accept(Keyword.Key))
        {
            return (ConstraintKind.Key, null);
        }

        Expect(Keyword.Unique);
        return (ConstraintKind.Unique, null);
    }

    private Statement ParseDrop()
    {
        var isIndex = Peek(1).Keyword == Keyword.Index;
        if (!isIndex && Peek(1).Keyword != Keyword.Constraint)
        {
            return ParseAdministration();
        }

        _index += 2;
        if (Current.Keyword == Keyword.On && Peek(1).Kind is TokenKind.Colon or TokenKind.LeftParenthesis)
        {
            throw Error(
                isIndex
                    ? "Indexes cannot be dropped by schema, please drop by name instead: DROP INDEX index_name"
                    : "Constraints cannot be dropped by schema, please drop by name instead: DROP CONSTRAINT constraint_name",
                Current.Start);
        }

        var name = ParseSchemaName();
        return isIndex ? new DropIndexStatement(name, ParseIfExists()) : new DropConstraintStatement(name, ParseIfExists());
    }
}
