"""Train a fold classifier: from pictures whose classes are known to a model file and a report."""

from __future__ import annotations

from ..algorithm import EngineAlgorithm
from ..parameter_values import _ParameterValues
from ..parameters import _Parameters
from ..texts import mark, tr


class TrainFoldClassifier(EngineAlgorithm):
    """Trains a classifier of folds in pictures."""

    ID = "trainfoldclassifier"
    VERB = "trainfolds"
    NAME = mark("Train a fold classifier")
    GROUP = mark("Folds")
    TAGS = mark("fold,picture,photograph,deep learning,transfer learning,resnet,classification")
    SUMMARY = mark("Trains a model that tells classes of folds apart in photographs and drawings.")
    HELP = mark(
        "Reads the pictures that a layer names, or a folder with one folder of pictures for each class, and "
        "compares shallow methods with a residual network (Abdallah 2021). Pictures of one outcrop are all "
        "learned from or none, so that the test is on outcrops that the model has not met. The report has "
        "the accuracy of every method with its interval, the confusion matrix, the pictures that were taken "
        "for another class, and the places that the network looks at. A training that was cancelled is "
        "resumed where the same one is run again."
    )

    def front(self, p: _Parameters):
        return [
            *p.pictures(),
            p.field(
                "CLASS_FIELD",
                "INPUT",
                tr("Field of the classes"),
                tr("Left empty, the field class or shape. In a folder the folders' names are the classes."),
            ),
            p.field(
                "GROUP",
                "INPUT",
                tr("Field of the outcrops"),
                tr(
                    "Pictures of one outcrop are alike: all of them are learned from, or none. Without it "
                    "the accuracy is overestimated where an outcrop is shown twice."
                ),
            ),
            p.choice(
                "ARCHITECTURE",
                tr("Architecture"),
                tr(
                    "Suited to the evidence takes the best shallow method or a ResNet18 of half width, "
                    "whichever is right more often on the validation set. The larger networks are for many "
                    "pictures, or for weights that were trained on photographs (WEIGHTS); they need a GPU or "
                    "patience."
                ),
            ),
            p.file_output(
                "OUTPUT",
                tr("Model file"),
                tr("Model files (*.safetensors)"),
                tr("The classifier with its card."),
            ),
            p.report(tr("Methods, errors and pictures, to read in a browser.")),
        ]

    def advanced(self, p: _Parameters):
        return [
            p.choice(
                "PRESET",
                tr("Preset"),
                tr(
                    "Quick takes 30 epochs of views that keep the fold in the picture. As Abdallah (2021) "
                    "takes 80 of his crops, shifts, rotations and colours; pictures then keep their "
                    "colour, so that the plugin's weights, which have seen none, do not serve. Epochs and "
                    "weights of your own come first."
                ),
            ),
            p.checkbox(
                "PRETRAINED",
                tr("Begin with the plugin's weights"),
                tr(
                    "The ResNet18 of half width begins with weights that were trained on simulated pictures "
                    "of folds, and needs fewer of yours."
                ),
            ),
            p.file(
                "WEIGHTS",
                tr("Weights to begin from"),
                tr("Weights (*.safetensors *.pth *.pt)"),
                tr(
                    "Of the chosen architecture, as torchvision publishes them. Nothing but numbers is read "
                    "of the file."
                ),
            ),
            p.number(
                "SHARE",
                tr("Share held out for testing (0 to 1)"),
                tr("The same share of the rest calibrates the probabilities."),
            ),
            p.number(
                "EPOCHS",
                tr("Epochs (0 = as the preset says)"),
                tr("How often the network sees every picture."),
            ),
            p.number(
                "SIDE",
                tr("Side of the reduced pictures (pixels)"),
                tr(
                    "Pictures become squares of this side. A larger one shows thinner beds, and takes longer."
                ),
            ),
            p.checkbox(
                "HALF",
                tr("Store the model in half precision"),
                tr("Halves the size of a network's file. Weights change by at most 0.05 %."),
            ),
            p.seed(),
            p.device(),
        ]

    def job(self, values: _ParameterValues, **more):
        places = {"base": values.folder_of("INPUT"), "project": values.folder_of_project}
        return super().job(values, **places, **more)
