using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Planning;
using Cartography.GraphDb.Procedures;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Operators;

/// <summary>Calls a procedure for each row. One without columns lets each row through once.</summary>
internal sealed class ProcedureCall(Operator input, Procedure procedure, Evaluator[] arguments, ProcedureOutput[] outputs) : Operator
{
    private IEnumerator<Value[]>? _rows;

    public override void Open(Frame frame)
    {
        End();
        input.Open(frame);
    }

    public override bool MoveNext(Frame frame)
    {
        while (true)
        {
            frame.Tick();

            if (_rows is not null && _rows.MoveNext())
            {
                foreach (var output in outputs)
                {
                    frame.Slots[output.Slot] = _rows.Current[output.Position];
                }

                return true;
            }

            End();

            if (!input.MoveNext(frame))
            {
                return false;
            }

            Begin(frame);

            if (procedure.Signature.Columns.Count == 0)
            {
                while (_rows!.MoveNext())
                {
                    frame.Tick();
                }

                return true;
            }
        }
    }

    private void Begin(Frame frame)
    {
        var values = new Value[arguments.Length];

        for (var i = 0; i < values.Length; i++)
        {
            values[i] = arguments[i].Evaluate(frame);
        }

        _rows = procedure.Call(values, new ProcedureContext(frame.Graph, frame.Statement, frame.Functions)).GetEnumerator();
    }

    private void End()
    {
        _rows?.Dispose();
        _rows = null;
    }
}
