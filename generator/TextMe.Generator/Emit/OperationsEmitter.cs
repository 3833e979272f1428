using System.Linq;
using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints the descriptions of a contract's operations.</summary>
internal static class OperationsEmitter
{
    public static string Emit(ContractModel model) => SourceFile.Print(model.Declaration, source =>
    {
        source.Line($"/// <summary>The operations of <see cref=\"{model.Declaration.Name}\"/>, as transports and endpoints see them.</summary>");
        source.Line(Names.GeneratedCode);
        source.Block($"internal static class {model.Stem}Operations", () =>
        {
            foreach (OperationModel operation in model.Operations)
            {
                EmitOperation(model, operation, source);
            }
        });
    });

    private static void EmitOperation(ContractModel model, OperationModel operation, SourceWriter source)
    {
        source.Open(
            $"internal static readonly global::TextMe.WireOperation<{operation.RequestType}, {operation.ReplyType}> {operation.Name} = new({Literals.Text(operation.Root)})");
        source.Line($"Path = {Literals.Text(model.DefaultPath)},");
        source.Line($"Safety = global::TextMe.OperationSafety.{operation.Safety},");
        EmitStatuses("SuccessStatuses", operation.Statuses.Success, source);
        EmitStatuses("PartialStatuses", operation.Statuses.Partial, source);
        EmitStatuses("CredentialsStatuses", operation.Statuses.Credentials, source);
        EmitStatuses("QuotaStatuses", operation.Statuses.Quota, source);
        EmitStatuses("TransientStatuses", operation.Statuses.Transient, source);
        EmitStatuses("UnknownStatuses", operation.Statuses.Unknown, source);
        EmitStatuses("DoneStatuses", operation.Statuses.Done, source);
        source.Line($"JsonRequest = global::TextMe.JsonRoot.{(model.JsonRequestIsWrapped ? "Wrapped" : "Bare")},");
        source.Line($"JsonReply = global::TextMe.JsonRoot.{(model.JsonReplyIsWrapped ? "Wrapped" : "Bare")},");
        source.Line($"ReplyHasStatus = {(operation.ReplyHasStatus ? "true" : "false")},");
        source.Line($"ReplyHasMessage = {(operation.ReplyHasMessage ? "true" : "false")},");
        source.Close(";");
    }

    private static void EmitStatuses(string name, EquatableArray<int> statuses, SourceWriter source)
    {
        if (statuses.Count > 0)
        {
            source.Line($"{name} = [{string.Join(", ", statuses.Select(Literals.Int))}],");
        }
    }
}
