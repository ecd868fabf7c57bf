using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Planning.Logical;

/// <summary><c>CALL { } IN TRANSACTIONS</c></summary>
internal sealed record LogicalTransactionBatches(
    LogicalPlan Left, LogicalPlan Right, Evaluator BatchSize, OnError OnError, int StatusSlot, bool HasRows, IReadOnlyList<int> Kept, IReadOnlyList<int> Returned)
    : LogicalPair(Left, Right)
{
    public override string Name => "TransactionApply";

    public override bool IsBlocking => true;

    public override IEnumerable<int> Assigns => StatusSlot >= 0 ? [StatusSlot, .. Returned] : Returned;

    public override IEnumerable<Evaluator> Expressions => [BatchSize];

    public override Effects Writes => Effects.Everything;
}
