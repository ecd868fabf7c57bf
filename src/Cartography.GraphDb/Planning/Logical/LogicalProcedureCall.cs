using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Procedures;

namespace Cartography.GraphDb.Planning.Logical;

internal sealed record LogicalProcedureCall(LogicalPlan Input, Procedure Procedure, IReadOnlyList<Evaluator> Arguments, IReadOnlyList<ProcedureOutput> Outputs)
    : LogicalStep(Input)
{
    public override string Name => "ProcedureCall";

    public override IEnumerable<int> Assigns => Outputs.Select(output => output.Slot);

    public override IEnumerable<Evaluator> Expressions => Arguments;

    public override Effects Reads => Procedure.Signature.Mode is ProcedureMode.Read or ProcedureMode.Write ? Effects.Everything : Effects.None;

    public override Effects Writes => Procedure.Signature.Mode is ProcedureMode.Write or ProcedureMode.Schema ? Effects.Everything : Effects.None;

    public override string Details => Procedure.Signature.ToString();
}
