using Cartography.Cypher.Lexing;
using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Parsing;

/// <content>Whole statements and what may stand before them.</content>
internal sealed partial class Parser
{
    internal Statement ParseStatement()
    {
        if (Current.Kind is TokenKind.End or TokenKind.Semicolon)
        {
            throw Error("Unexpected end of input: expected CYPHER, EXPLAIN, PROFILE or Query", Current.Start);
        }

        var first = _index;
        var prefix = ParsePrefix();
        var statement = ParseStatementBody() with { Prefix = prefix, Span = SpanFrom(first) };
        if (Current.Kind == TokenKind.Semicolon)
        {
            RefuseSecondStatement();
        }

        return At(TokenKind.End) ? statement : throw Unexpected();
    }

    private void RefuseSecondStatement()
    {
        var end = _index;
        var count = 1;
        for (var inside = false; Current.Kind != TokenKind.End; _index++)
        {
            var separates = Current.Kind == TokenKind.Semicolon;
            count += !separates && !inside && _index > end ? 1 : 0;
            inside = !separates;
        }

        if (count > 1)
        {
            throw Error($"Expected exactly one statement per query but got: {count}", tokens[end].Start);
        }
    }

    private StatementPrefix ParsePrefix()
    {
        var first = _index;
        ExecutionMode? mode = null;
        string? version = null;
        var settings = new List<QueryOption>();
        while (true)
        {
            switch (Current.Keyword)
            {
                case Keyword.Explain or Keyword.Profile:
                    if (mode is not null)
                    {
                        throw new CypherSyntaxException(
                            "Can't specify multiple conflicting values for execution mode",
                            tokens.Text,
                            Current.Start,
                            code: StatusCode.ArgumentError);
                    }

                    mode = Current.Keyword == Keyword.Explain ? ExecutionMode.Explain : ExecutionMode.Profile;
                    _index++;
                    break;
                case Keyword.Cypher:
                    _index++;
                    version = ParseVersion() ?? version;
                    ParseOptions(settings);
                    break;
                default:
                    return mode is null && version is null && settings.Count == 0
                        ? StatementPrefix.None
                        : new StatementPrefix(mode ?? ExecutionMode.Run, version, settings.ToSyntaxList()) { Span = SpanFrom(first) };
            }
        }
    }

    private string? ParseVersion()
    {
        if (Current.Kind is not (TokenKind.Integer or TokenKind.Float))
        {
            return null;
        }

        var version = Current.Span.Of(tokens.Text);
        if (version is not "5")
        {
            throw Error($"Invalid value for Cypher version: {version}. Valid values are: 5", Current.Start);
        }

        _index++;
        return version;
    }

    private void ParseOptions(List<QueryOption> settings)
    {
        while (Current.Kind == TokenKind.Name && Peek(1).Kind == TokenKind.Equal)
        {
            var first = _index;
            var name = ParseName();
            _index++;
            var value = Current.Span.Of(tokens.Text);
            _index++;
            settings.Add(new QueryOption(name, value) { Span = SpanFrom(first) });
        }
    }

    private Statement ParseStatementBody()
    {
        ClauseWords.ExpectCommand(Expecting);
        return Current.Keyword switch
        {
            Keyword.Show or Keyword.Terminate => ParseCommands(),
            Keyword.Create when Peek(2).Kind != TokenKind.Equal && ParseCreateCommand() is { } statement => statement,
            Keyword.Drop => ParseDrop(),
            Keyword.Alter or Keyword.Grant or Keyword.Deny or Keyword.Revoke or Keyword.Rename or Keyword.Start or Keyword.Stop or Keyword.Enable
                or Keyword.Deallocate or Keyword.Reallocate or Keyword.Dryrun => ParseAdministration(),
            _ => new QueryStatement(ParseQuery()),
        };
    }

    private Statement? ParseCreateCommand()
    {
        var ahead = Peek(1).Keyword == Keyword.Or ? 3 : 1;
        return Peek(ahead).Keyword switch
        {
            Keyword.Constraint => ParseCreateConstraint(),
            Keyword.Index => ParseCreateIndex(),
            Keyword.Range or Keyword.Text or Keyword.Point or Keyword.Fulltext or Keyword.Lookup or Keyword.Vector or Keyword.Btree
                when Peek(ahead + 1).Keyword == Keyword.Index => ParseCreateIndex(),
            Keyword.User or Keyword.Role or Keyword.Database or Keyword.Composite or Keyword.Alias or Keyword.Immutable => ParseAdministration(),
            _ => null,
        };
    }

    private AdministrationStatement ParseAdministration()
    {
        var first = _index;
        while (Current.Kind is not (TokenKind.End or TokenKind.Semicolon))
        {
            _index++;
        }

        return new AdministrationStatement(SpanFrom(first).Of(tokens.Text));
    }
}
