using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Binding;

/// <summary>Checks what a statement means before it runs: names, types, aggregation, the order of clauses.</summary>
public static class Binder
{
    /// <summary>Binds a statement.</summary>
    /// <exception cref="CypherSemanticException">The statement cannot mean anything; says what, and where.</exception>
    public static BoundStatement Bind(Statement statement, BinderContext context)
    {
        try
        {
            return new StatementBinder(context).Bind(statement);
        }
        catch (InsufficientExecutionStackException)
        {
            throw new CypherSemanticException("The statement is nested too deeply", "NestingTooDeep", context.Text, statement.Span);
        }
    }
}
