using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Printing;

/// <content>Whole statements.</content>
public sealed partial class Printer
{
    private void WriteStatement(Statement statement)
    {
        WritePrefix(statement.Prefix);
        switch (statement)
        {
            case QueryStatement query:
                WriteQuery(query.Query);
                break;
            case CommandStatement command:
                WriteCommands(command);
                break;
            case CreateIndexStatement index:
                WriteCreateIndex(index);
                break;
            case CreateConstraintStatement constraint:
                WriteCreateConstraint(constraint);
                break;
            case DropIndexStatement drop:
                Add("DROP INDEX ").WriteSchemaName(drop.Name);
                AddIf(drop.IfExists, " IF EXISTS");
                break;
            case DropConstraintStatement drop:
                Add("DROP CONSTRAINT ").WriteSchemaName(drop.Name);
                AddIf(drop.IfExists, " IF EXISTS");
                break;
            case AdministrationStatement administration:
                Add(administration.Command);
                break;
        }
    }

    private void WritePrefix(StatementPrefix prefix)
    {
        AddIf(prefix.Mode != ExecutionMode.Run, prefix.Mode == ExecutionMode.Explain ? "EXPLAIN " : "PROFILE ");
        if (prefix.Version is null && prefix.Options.Count == 0)
        {
            return;
        }

        Add("CYPHER ");
        AddIf(prefix.Version is not null, prefix.Version + " ");
        foreach (var option in prefix.Options)
        {
            Add(option.Name).Add("=").Add(option.Value).Add(" ");
        }
    }

    private void WriteCommands(CommandStatement command)
    {
        Separated(command.Clauses, WriteCommand, " ");
        if (command.Return is not null)
        {
            Add(" RETURN ").WriteProjection(command.Return.Projection);
        }
    }

    private void WriteCommand(CommandClause clause)
    {
        switch (clause)
        {
            case ShowClause show:
                WriteShow(show);
                break;
            case TerminateTransactionsClause terminate:
                Add("TERMINATE TRANSACTIONS ");
                Separated(terminate.Transactions, Write);
                break;
        }

        if (clause.Yield is { } yield)
        {
            Add(" YIELD ").WriteProjection(yield.Projection);
            WriteWhere(yield.Where);
        }

        WriteWhere(clause.Where);
    }

    private void WriteShow(ShowClause show)
    {
        // EXECUTABLE stands behind the noun, all other words before it.
        var executable = show.Filter.IndexOf("EXECUTABLE", StringComparison.Ordinal);
        var before = executable < 0 ? show.Filter : show.Filter[..executable].TrimEnd();
        var after = executable < 0 ? "" : " " + show.Filter[executable..];
        Add("SHOW ").Add(before.Length == 0 ? "" : before + " ").Add(show.Kind switch
        {
            ShowKind.DefaultDatabase => "DEFAULT DATABASE",
            ShowKind.HomeDatabase => "HOME DATABASE",
            ShowKind.CurrentUser => "CURRENT USER",
            _ => show.Kind.ToString().ToUpperInvariant(),
        }).Add(after);
        if (show.Arguments.Count > 0)
        {
            Add(" ");
            Separated(show.Arguments, argument =>
            {
                if (show.Kind == ShowKind.Databases)
                {
                    WriteSchemaName(argument);
                    return;
                }

                Write(argument);
            });
        }
    }

    private void WriteCreateIndex(CreateIndexStatement index)
    {
        Add(index.OrReplace ? "CREATE OR REPLACE " : "CREATE ").Add(index.Kind.ToString().ToUpperInvariant()).Add(" INDEX ");
        WriteSchemaHead(index.Name, index.IfNotExists, index.Target);
        Add(" ON ");
        switch (index.Kind)
        {
            case IndexKind.Lookup:
                Add(index.Target.OnRelationships ? "EACH type(" : "EACH labels(").WriteName(index.Target.Variable);
                Add(")");
                break;
            case IndexKind.FullText:
                Add("EACH ").WriteSchemaProperties(index.Target, "[", "]");
                break;
            default:
                WriteSchemaProperties(index.Target, "(", ")");
                break;
        }

        WriteOptions(index.Options);
    }

    private void WriteCreateConstraint(CreateConstraintStatement constraint)
    {
        Add(constraint.OrReplace ? "CREATE OR REPLACE CONSTRAINT " : "CREATE CONSTRAINT ");
        WriteSchemaHead(constraint.Name, constraint.IfNotExists, constraint.Target);
        Add(" REQUIRE ").WriteSchemaProperties(constraint.Target, "(", ")");
        Add(constraint.Kind switch
        {
            ConstraintKind.Unique => " IS UNIQUE",
            ConstraintKind.Key => " IS KEY",
            ConstraintKind.Exists => " IS NOT NULL",
            _ => " IS :: ",
        });
        if (constraint.Type is not null)
        {
            WriteType(constraint.Type);
        }

        WriteOptions(constraint.Options);
    }

    private void WriteSchemaHead(Expression? name, bool ifNotExists, SchemaTarget target)
    {
        if (name is not null)
        {
            WriteSchemaName(name);
            Add(" ");
        }

        Add(ifNotExists ? "IF NOT EXISTS FOR " : "FOR ").Add(target.OnRelationships ? "()-[" : "(").WriteName(target.Variable);
        AddIf(target.Labels.Count > 0, ":");
        Separated(target.Labels, label => Add(Names.Plain(label)), "|");
        Add(target.OnRelationships ? "]-()" : ")");
    }

    private void WriteSchemaProperties(SchemaTarget target, string open, string close)
    {
        Add(open);
        Separated(target.Properties, key =>
        {
            WriteName(target.Variable);
            Add(".").Add(Names.Plain(key));
        });
        Add(close);
    }

    private void WriteSchemaName(Expression name)
    {
        if (name is Literal literal)
        {
            Add(Names.Word(literal.Value.AsString()));
            return;
        }

        Write(name);
    }

    private void WriteOptions(Expression? options)
    {
        if (options is not null)
        {
            Add(" OPTIONS ").Write(options);
        }
    }
}
