using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Binding;

/// <summary>
/// Walks one statement from the first clause to the last with the variables in scope, and stops at the first mistake. One
/// file for each area of the language.
/// </summary>
internal sealed partial class StatementBinder(BinderContext context)
{
    private readonly List<string> _parameters = [];
    private readonly HashSet<string> _seenParameters = new(StringComparer.Ordinal);
    private readonly List<TokenUse> _tokens = [];
    private readonly List<Notification> _notifications = [];
    private bool _writes;
    private bool _changesSchema;

    public BoundStatement Bind(Statement statement)
    {
        var columns = statement switch
        {
            QueryStatement query => BindTopQuery(query.Query),
            CommandStatement command => BindCommands(command),
            CreateIndexStatement or CreateConstraintStatement or DropIndexStatement or DropConstraintStatement => BindSchema(statement),
            _ => [],
        };

        var type = (_changesSchema, _writes, columns.Count > 0) switch
        {
            (true, _, _) => QueryType.Schema,
            (_, true, true) => QueryType.ReadWrite,
            (_, true, false) => QueryType.Write,
            _ => QueryType.Read,
        };
        return new BoundStatement(statement, type, columns, _parameters, _tokens, _notifications);
    }

    private List<BoundColumn> BindSchema(Statement statement)
    {
        _changesSchema = true;
        var expressions = statement switch
        {
            CreateIndexStatement index => new[] { index.Name, index.Options },
            CreateConstraintStatement constraint => [constraint.Name, constraint.Options],
            DropIndexStatement drop => [drop.Name],
            DropConstraintStatement drop => [drop.Name],
            _ => [],
        };
        foreach (var expression in expressions)
        {
            if (expression is not null)
            {
                Bind(expression, new Scope(), Allowed.NoAggregates);
            }
        }

        return [];
    }

    // The columns of a command are known where it is run; here only parameters are noted.
    private List<BoundColumn> BindCommands(CommandStatement command)
    {
        // Neo4j asks its system database for these, and calls that a change of the schema.
        _changesSchema |= command.Clauses.Any(clause =>
            clause is ShowClause { Kind: ShowKind.Databases or ShowKind.HomeDatabase or ShowKind.DefaultDatabase or ShowKind.Users or ShowKind.CurrentUser });

        foreach (var expression in command.Clauses.SelectMany(Arguments).SelectMany(SyntaxWalk.DescendantsAndSelf))
        {
            if (expression is Parameter parameter)
            {
                BindParameter(parameter);
            }
        }

        return [];

        static IEnumerable<Expression> Arguments(CommandClause clause) => clause switch
        {
            ShowClause show => show.Arguments,
            TerminateTransactionsClause terminate => terminate.Transactions,
            _ => [],
        };
    }

    private SourcePosition PositionOf(SyntaxNode node) => SourcePosition.At(context.Text, node.Span.Start);
}
