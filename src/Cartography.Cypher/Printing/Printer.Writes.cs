using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Printing;

/// <content>Writing clauses.</content>
public sealed partial class Printer
{
    private void WriteWritingClause(Clause clause)
    {
        switch (clause)
        {
            case CreateClause create:
                Add(create.Insert ? "INSERT " : "CREATE ");
                Separated(create.Patterns, WritePath);
                break;
            case MergeClause merge:
                WriteMerge(merge);
                break;
            case SetClause set:
                Add("SET ");
                Separated(set.Items, WriteSetItem);
                break;
            case RemoveClause remove:
                Add("REMOVE ");
                Separated(remove.Items, WriteRemoveItem);
                break;
            case DeleteClause delete:
                Add(delete.Mode switch { DeleteMode.Detach => "DETACH DELETE ", DeleteMode.NoDetach => "NODETACH DELETE ", _ => "DELETE " });
                Separated(delete.Targets, Write);
                break;
            case ForeachClause loop:
                Add("FOREACH (").WriteName(loop.Variable);
                Add(" IN ").Write(loop.List, Level.Sum);
                Add(" | ");
                Separated(loop.Clauses, WriteClause, " ");
                Add(")");
                break;
        }
    }

    private void WriteMerge(MergeClause merge)
    {
        Add("MERGE ").WritePath(merge.Pattern);
        foreach (var action in merge.Actions)
        {
            Add(action.OnCreate ? " ON CREATE SET " : " ON MATCH SET ");
            Separated(action.Items, WriteSetItem);
        }
    }

    private void WriteSetItem(SetItem item)
    {
        switch (item)
        {
            case SetPropertyItem property:
                WriteTarget(property.Target);
                Add(" = ").Write(property.Value);
                break;
            case SetAllPropertiesItem all:
                WriteName(all.Target);
                Add(all.Add ? " += " : " = ").Write(all.Value);
                break;
            case SetLabelsItem labels:
                WriteLabelsToWrite(labels.Target, labels.Labels);
                break;
        }
    }

    private void WriteRemoveItem(RemoveItem item)
    {
        switch (item)
        {
            case RemovePropertyItem property:
                WriteTarget(property.Target);
                break;
            case RemoveLabelsItem labels:
                WriteLabelsToWrite(labels.Target, labels.Labels);
                break;
        }
    }

    private void WriteLabelsToWrite(Variable target, SyntaxList<LabelExpression> labels)
    {
        WriteName(target);
        foreach (var label in labels)
        {
            Add(":").WriteLabels(label, inside: true);
        }
    }
}
