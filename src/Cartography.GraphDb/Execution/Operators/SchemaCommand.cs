using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Execution.Schema;

namespace Cartography.GraphDb.Execution.Operators;

/// <summary>Runs a command about an index or constraint; gives no row.</summary>
internal sealed class SchemaCommand(Statement statement) : Operator
{
    private bool _done;

    public override void Open(Frame frame) => _done = false;

    public override bool MoveNext(Frame frame)
    {
        if (!_done)
        {
            _done = true;
            SchemaChanges.Apply(statement, frame);
        }

        return false;
    }
}
