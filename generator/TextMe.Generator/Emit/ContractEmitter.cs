using System;
using System.Linq;
using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints the files of a contract.</summary>
internal static class ContractEmitter
{
    public static void Emit(ContractModel model, Action<string, string> addSource)
    {
        addSource(model.Declaration.HintName + ".g.cs", EmitInterface(model));
        addSource(model.Declaration.HintName + ".Operations.g.cs", OperationsEmitter.Emit(model));
        addSource(model.Declaration.HintName + ".Client.g.cs", ClientEmitter.Emit(model));
        addSource(model.Declaration.HintName + ".Endpoint.g.cs", EndpointEmitter.Emit(model));
        foreach (WireTypeModel request in model.Operations.Where(static o => o.Synthesized is not null).Select(static o => o.Synthesized!))
        {
            addSource(request.Declaration.HintName + ".g.cs", WireTypeEmitter.Emit(request));
        }
    }

    private static string EmitInterface(ContractModel model) => SourceFile.Print(model.Declaration, source =>
    {
        string type = model.Declaration.FullName;
        string contract = $"global::TextMe.IApiContract<{type}>";
        source.Block($"partial interface {model.Declaration.Name} : {contract}", () =>
        {
            source.Line("/// <summary>A client that calls the operations over a transport.</summary>");
            source.Line("/// <param name=\"transport\">Carries requests and replies.</param>");
            source.Line(Names.GeneratedCode);
            source.Line($"{(model.HidesCreate ? "new " : "")}static {type} Create(global::TextMe.IWireTransport transport) => new {model.Stem}Client(transport);");
            source.Line();
            source.Line($"static string {contract}.DefaultPath => {Literals.Text(model.DefaultPath)};");
            source.Line();
            source.Line($"static {type} {contract}.CreateClient(global::TextMe.IWireTransport transport) => new {model.Stem}Client(transport);");
            source.Line();
            source.Line($"static global::TextMe.IWireEndpoint {contract}.CreateEndpoint({type} implementation) => new {model.Stem}Endpoint(implementation);");
        });
    }, model.IsExported ? $"global::TextMe.ExportedContract(typeof({model.Declaration.FullName}))" : null);
}
