using Cartography.Cypher.Binding;
using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Planning;

namespace Cartography.GraphDb.Execution.Statements;

/// <summary>A statement with its plan.</summary>
internal sealed record PreparedStatement(BoundStatement Bound, ExecutablePlan Plan)
{
    public ExecutionMode Mode => Bound.Statement.Prefix.Mode;
}
