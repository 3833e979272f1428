using System.Linq;
using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints a contract's endpoint stub: a table from root names to methods over the runtime's base class.</summary>
internal static class EndpointEmitter
{
    public static string Emit(ContractModel model) => SourceFile.Print(model.Declaration, source =>
    {
        string name = model.Stem + "Endpoint";
        source.Line($"/// <summary>The service side of <see cref=\"{model.Declaration.Name}\"/>: picks the operation by the request's root and calls an implementation.</summary>");
        source.Line(Names.GeneratedCode);
        source.Block($"{model.Declaration.Accessibility} sealed class {name} : global::TextMe.WireEndpoint", () =>
        {
            EmitSettings(model, source);
            foreach (OperationModel operation in model.Operations.Where(static o => o.ViolationStatuses.Count > 0))
            {
                EmitStatuses(operation, source);
            }

            source.Line($"private readonly {model.Declaration.FullName} _implementation;");
            source.Line();
            source.Line("/// <summary>Creates an endpoint.</summary>");
            source.Line("/// <param name=\"implementation\">Does the work.</param>");
            source.Line($"public {name}({model.Declaration.FullName} implementation)");
            source.Continued(": base(s_settings)");
            source.Block(null, () =>
            {
                source.Line("global::System.ArgumentNullException.ThrowIfNull(implementation);");
                source.Line("_implementation = implementation;");
            });
            source.Line();
            source.Line("/// <inheritdoc/>");
            source.Open("protected override global::System.Threading.Tasks.ValueTask DispatchAsync(global::TextMe.EndpointCall call) => call.Operation switch");
            foreach (OperationModel operation in model.Operations)
            {
                EmitCase(model, operation, source);
            }

            source.Line("_ => call.UnknownOperationAsync(),");
            source.Close(";");
        });
    });

    private static void EmitSettings(ContractModel model, SourceWriter source)
    {
        source.Open("private static readonly global::TextMe.EndpointSettings s_settings = new()");
        source.Line($"MalformedStatus = {Literals.Int(model.MalformedStatus)},");
        source.Line($"MissingMemberStatus = {Literals.Int(model.MissingMemberStatus)},");
        source.Line($"ViolationStatus = {Literals.Int(model.ViolationStatus)},");
        source.Line($"UnknownOperationStatus = {Literals.Int(model.UnknownOperationStatus)},");
        source.Line($"FailureStatus = {Literals.Int(model.FailureStatus)},");
        source.Line($"JsonRequest = global::TextMe.JsonRoot.{(model.JsonRequestIsWrapped ? "Wrapped" : "Bare")},");
        source.Line($"JsonReply = global::TextMe.JsonRoot.{(model.JsonReplyIsWrapped ? "Wrapped" : "Bare")},");
        if (!model.JsonRequestIsWrapped && model.Operations.Count == 1)
        {
            source.Line($"BareOperation = {Literals.Text(model.Operations[0].Root)},");
        }

        source.Close(";");
        source.Line();
    }

    private static void EmitStatuses(OperationModel operation, SourceWriter source)
    {
        source.Line($"private static readonly global::TextMe.MemberStatus[] {StatusesName(operation)} =");
        source.Line("[");
        foreach (ViolationStatusModel status in operation.ViolationStatuses)
        {
            source.Continued($"new({Literals.Text(status.Path)}, {Literals.Int(status.Status)}, {Literals.Text(status.Message)}),");
        }

        source.Line("];");
        source.Line();
    }

    private static void EmitCase(ContractModel model, OperationModel operation, SourceWriter source)
    {
        string statuses = operation.ViolationStatuses.Count > 0 ? StatusesName(operation) : "[]";
        source.Line($"{Literals.Text(operation.Root)} => call.{(operation.ReturnsResult ? "ResultAsync" : "ReplyAsync")}({model.Stem}Operations.{operation.Name}, {statuses}, _implementation,");
        string arguments = string.Join(", ", operation.Parameters.Select(p => Argument(operation, p)));
        source.Continued($"static (implementation, request, cancellationToken) => implementation.{operation.Method}({arguments}){(operation.ReturnsValueTask ? ".AsTask()" : "")}),");
    }

    private static string Argument(OperationModel operation, ParameterModel parameter) =>
        parameter.IsCancellation ? "cancellationToken"
        : parameter.Property is { } property ? "request." + property
        : operation.Synthesized is null ? "request"
        : "request.Request";

    private static string StatusesName(OperationModel operation) =>
        "s_" + char.ToLowerInvariant(operation.Name[0]) + operation.Name.Substring(1) + "Statuses";
}
