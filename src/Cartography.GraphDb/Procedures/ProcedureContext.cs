using Cartography.GraphDb.Execution.Statements;
using Cartography.GraphDb.Functions;
using Cartography.GraphDb.Storage;

namespace Cartography.GraphDb.Procedures;

/// <summary>What a procedure may know beside its arguments.</summary>
/// <param name="Graph">The graph as the statement sees it.</param>
/// <param name="Statement">Transaction, session and database around the call.</param>
/// <param name="Functions">What functions may know.</param>
internal sealed record ProcedureContext(GraphView Graph, StatementContext Statement, FunctionContext Functions);
